import type { Span } from '#records';

/** Text as the reader sees it, with the way back to the body it was made from. */
export interface CleanText {
  /** Straight quotes, plain spaces, `–` for every dash, LF line ends, ligatures spelled out, invisible marks and Markdown's gone. */
  readonly text: string;
  /** Body offset of each UTF-16 unit of `text`, and of its end; null where the two are the same length throughout. */
  readonly offsets: Uint32Array | null;
}

/** Characters that are replaced one for one, so that offsets stay as they are; arrows are `▲` or `▼`. */
const ONE_FOR_ONE: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u0060': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2014': '–',
  '\u2015': '–',
  '\uff0b': '+',
  '\uff05': '%',
  '\u2191': '▲',
  '\u2197': '▲',
  '\u25b3': '▲',
  '\u2b06': '▲',
  '\u2193': '▼',
  '\u2198': '▼',
  '\u25bd': '▼',
  '\u2b07': '▼',
};

/** Pictures of two units that stand for a rise or a fall: triangles, buttons and charts, each first upwards. */
const PICTURES = /[🔺🔼📈]|[🔻🔽📉]/gu;
const UPWARDS = '🔺🔼📈';

/** Characters that change the length: typographic ligatures, and marks that show nothing. */
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** Markdown's emphasis within a line: the marks show nothing, the words between them do. */
const EMPHASIS = /(?<![\w*])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{1,300})(?<!\s)\1(?![\w*])/g;
/** Markdown's links and pictures, of which the words in square brackets show. */
const LINK = /(!?\[)([^[\]\n]{1,300})(\]\([^()\s]{1,500}\))/g;
/** A thin space within a number, as the international style prints thousands. */
const GROUPING = /(?<=\d)[\u2009\u202f](?=\d{3}(?!\d))/g;
/** The same with a plain space, behind a word that is no month. */
const PLAIN_GROUPING =
  /(?<=(?:[a-z](?<!\b(?:January|February|March|April|May|June|July|August|September|October|November|December))[ \u00a0]|\()[1-9]\d{0,2})[ \u00a0](?=\d{3}(?!\d|[.,]\d|%| \d))/g;
/** What shows that a text prints thousands in another way. */
const OTHER_GROUPING = /\d,\d{3}(?!\d)|\d{5}/;
/** A comma that stands for the point, as on the Continent: no thousands have one or two digits behind it. */
const DECIMAL_COMMA = /(?<=\d),(?=\d{1,2} ?(?:%|points?\b|per ?cent))/g;
const REPLACED = new RegExp(`[${Object.keys(ONE_FOR_ONE).join('')}]`, 'g');
/** Control characters, soft hyphens, zero-width and direction marks, variation selectors, the private-use units that the reader tags with. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff\ue000-\uf8ff]/;
const LENGTH_CHANGES = new RegExp(`[${Object.keys(LIGATURES).join('')}]|${INVISIBLE.source}`, 'g');

/** Markdown's marks made marks that show nothing, as many, so that offsets stay until those are taken out. */
function withoutMarkdown(body: string): string {
  if (!/[*_]|\]\(/.test(body)) return body;
  const nothing = (marks: string): string => '\u200b'.repeat(marks.length);
  return body
    .replace(LINK, (_, open: string, words: string, end: string) => nothing(open) + words + nothing(end))
    .replace(EMPHASIS, (_, marks: string, words: string) => nothing(marks) + words + nothing(marks));
}

/** Maps a body to {@link CleanText}; the body's line ends are LF already. Never throws. */
export function cleanText(body: string): CleanText {
  const plain = withoutMarkdown(body).replace(PICTURES, (picture) =>
    UPWARDS.includes(picture) ? '▲\u200b' : '▼\u200b',
  );
  const level = (OTHER_GROUPING.test(plain) ? plain : plain.replace(PLAIN_GROUPING, ','))
    .replace(GROUPING, ',')
    .replace(DECIMAL_COMMA, '.')
    .replace(REPLACED, (unit) => ONE_FOR_ONE[unit] ?? unit);
  if (level.search(LENGTH_CHANGES) === -1) return { text: level, offsets: null };
  const pieces: string[] = [];
  const offsets: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    pieces.push(level.slice(from, to));
    for (let at = from; at < to; at++) offsets.push(at);
  };
  for (const { 0: unit, index } of level.matchAll(LENGTH_CHANGES)) {
    keep(index);
    const piece = LIGATURES[unit] ?? '';
    pieces.push(piece);
    for (let n = 0; n < piece.length; n++) offsets.push(index);
    from = index + 1;
  }
  keep(level.length);
  offsets.push(level.length);
  return { text: pieces.join(''), offsets: Uint32Array.from(offsets) };
}

/** The span of the body that a span of the clean text came from. */
export function bodySpan(clean: CleanText, [start, end]: Span): Span {
  if (!clean.offsets) return [start, end];
  const from = clean.offsets[start] ?? 0;
  const last = end > start ? (clean.offsets[end - 1] ?? from) : from;
  return [from, end > start ? last + 1 : from];
}
