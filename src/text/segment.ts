import type { Span } from '#records';

/** A stop that may end a sentence: mark, closing quotes, and what follows. */
const STOP = /[.!?][)\]"']*(?=\s|$)|[.!?](?=["']?[A-Z][a-z])/g;
/**
 * Most characters of a sentence: reports hold none of 800, and what a text without stops would take to read grows
 * faster than its length.
 */
const LONGEST = 1_200;
/** Words that end in a stop inside a sentence. */
const ABBREVIATION =
  /(?:^|[\s("'[])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Revd|Cllr|Capt|Col|Gen|Lt|Maj|Sgt|Sir|St|Hon|Rt|Jr|Sr|No|Nos|vs|v|Co|Ltd|Inc|cf|etc|approx|maj|Lab|Con|Cons|Ind|Lib|Dem|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|i\.e|e\.g|[A-Z](?:\.[A-Z])*)$/;

/**
 * Half-open offsets of the sentences of one paragraph, leading and trailing space left out. Split at every stop
 * first, then joined again after initials and abbreviations and before small letters: `Intl.Segmenter` breaks after
 * "Ms." and "St.", does not break where a page lost the space ("share.Expelled"), and is ten times slower. What goes
 * on for longer than any sentence is cut at a comma or between words.
 */
export function sentencesOf(text: string, [start, end]: Span): readonly Span[] {
  const paragraph = text.slice(start, end);
  const sentences: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    let first = from;
    while (first < to && paragraph.charCodeAt(first) <= 32) first++;
    let last = to;
    while (last > first && paragraph.charCodeAt(last - 1) <= 32) last--;
    for (const [a, b] of piecesOf(paragraph, first, last)) sentences.push([start + a, start + b]);
    from = to;
  };
  for (const stop of paragraph.matchAll(STOP)) {
    const after = stop.index + stop[0].length;
    if (joins(paragraph, stop.index, after)) continue;
    push(after);
  }
  push(paragraph.length);
  return sentences;
}

/** A stretch in pieces of no more than the longest sentence: itself where it is no longer, none where it is empty. */
function* piecesOf(text: string, first: number, last: number): Generator<Span> {
  let from = first;
  while (last - from > LONGEST) {
    const piece = text.slice(from, from + LONGEST);
    const at = Math.max(piece.lastIndexOf(', '), piece.lastIndexOf('; '));
    const cut = at > 0 ? at + 1 : piece.lastIndexOf(' ');
    const to = from + (cut > 0 ? cut : LONGEST);
    yield [from, to];
    from = to;
    while (from < last && text.charCodeAt(from) <= 32) from++;
  }
  if (last > from) yield [from, last];
}

function joins(paragraph: string, at: number, after: number): boolean {
  if (paragraph.charAt(at) === '.') {
    const before = paragraph.slice(Math.max(0, at - 12), at);
    if (ABBREVIATION.test(before)) return true;
    // "No10.Then" ends a sentence, "substack.Com" and "U.K" do not.
    if (after < paragraph.length && paragraph.charCodeAt(after) > 32 && !/[a-z%)\d]{2}$|%$/.test(before)) return true;
  }
  const next = /\S/.exec(paragraph.slice(after, after + 8))?.[0];
  return next !== undefined && /[a-z,;]/.test(next);
}
