import type { Span } from '#records';
import { inLines } from './in-lines.ts';
import { readLabel, type RowLabel } from './list-label.ts';
import type { Gazetteer } from './gazetteer.ts';
import { ordinalOf } from './numbers.ts';
import { readFigures, type RowFigure, type RowFigures } from './row-figures.ts';

/** One row of a result list, or one total below it. */
export interface RowItem extends RowFigures {
  readonly span: Span;
  readonly label: RowLabel | null;
  /** What a total line totals; null for a candidate's row. */
  readonly total: 'majority' | 'turnout' | 'electorate' | 'votesCast' | 'swing' | 'rejected' | null;
  /** Label's text. */
  readonly text: string;
  /** The place that stands before the row; absent where none does. */
  readonly place?: RowFigure | null;
}

/** Characters behind the last figure of a row. */
const LONGEST_END = 25;
/** Rows that make a list where it is run into prose. */
export const FEWEST_ROWS = 3;
const NUMERIC = new RegExp(
  inLines`
    (?:
      [\s:;,=|()[\]–-]|\/ |\bvotes?\b|\b(?:vote )?share\b|\bpercentage\b|\bchange\b|\bpolled\b|\bballots\b
      |\bper ?cent(?:age)?\b|\bpercent\b|%|\bpc\b(?!:)|\bof (?:the )?(?:total |popular )?(?:votes?|poll)\b
      |\bpercentage points?\b|\bpoints?\b|\bpts?\b|\bpp\b|\b(?:up|down)(?: by)?\b|\band (?=\d[\d.]*(?:%| per))
      |\bplus\b|\bminus\b|\ban? (?:increase|rise|gain|jump|leap|decrease|fall|drop|loss|decline) of\b
      |\bdid not (?:stand|contest)\b|\bin (?:19|20)\d\d(?!\d)|\bno change\b|n\/a|\bnew\b|\bon (?:19|20)\d\d(?!\d)
      |\bfrom (?:19|20)\d\d(?!\d)|\bn\/c\b|±|\+\/-|\+ (?=\d)|[▲▼]|[+-]?\d[\d,.]*\d|[+-]?\d
    )+
  `,
  'iy',
);
/** Place in a list, or a picture, before a row's label. */
const NUMBERING = new RegExp(
  inLines`
    ^(?:\s|\p{Extended_Pictographic}|[\uFE0F\u200D•*·▪●■])*(?:
      \d\uFE0F?\u20E3\s*
      |(?:
        \d{1,2}(?:[.)]\s*| ?[-–] ?|(?:st|nd|rd|th)\W{1,3})
        |(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th)\W{1,3}
      )(?=\p{L})
    )?
  `,
  'iu',
);
/** The last of these is a number that is part of a name, with a cell of words before the figures: "Ann 12 | Ind | 34". */
const LABEL = new RegExp(
  inLines`
    (?:
      (?<![^\n])\d{1,3} (?=[A-Z][\w' -]{1,40}\()|[^\d(\n]|\n(?=\D)
      |\((?!\s*(?:[+–-]|up\b|down\b)?\s*(?!\d{1,2}(?:st|nd|rd|th)\b)[\d.])[^()\n]{0,60}\)|\(
      |(?<=[A-Za-z ])\d{4}(?= ?[):])|(?<=[A-Za-z])\d(?=[a-z)])
      |(?<=[a-z] )\d{1,3}(?= ?[|(] ?[A-Z][^|()\d\n]{1,40}[|)]\s{0,3}\d)
    )+
  `,
  'y',
);

/** A label and the figures beside it, not read yet, with their offsets. */
interface Cut {
  readonly at: number;
  readonly label: string;
  readonly from: number;
  readonly tail: string;
}
/** Votes before a name, as no year and no number of a list is printed: `14,201 Ann Bell (Lab)`. */
const FIGURES_FIRST = new RegExp(
  inLines`
    ^([^\p{L}\d]*(?!(?:19|20)\d\d\b)(?:\d{1,3},\d{3}|\d{3,6})(?![\d.,])(?: votes?\b)?(?:[ (|]+\d\d?(?:\.\d+)?%\)?)?)
    [\s|:–-]+(\p{Lu}[^\d\n]*)$
  `,
  'u',
);

/** Splits a text (a line, or lines joined) into labels and the figures after each. Linear; never throws. */
export function itemsOf(clean: string, [start, end]: Span, gazetteer: Gazetteer, whole: boolean): readonly RowItem[] {
  const text = clean.slice(start, end);
  const items = read(cutsOf(text, whole), start, gazetteer, whole);
  return whole ? placed(items, text, start) : items;
}

/** Items with the place that stands before the first of them: "2nd", "Third", but no bare number of a list. */
function placed(items: readonly RowItem[], text: string, start: number): readonly RowItem[] {
  const numbering = NUMBERING.exec(text)?.[0] ?? '';
  const [printed = ''] = /\w+/.exec(numbering) ?? [];
  const value = ordinalOf(printed.toLowerCase());
  const at = start + numbering.indexOf(printed);
  const place: RowFigure | null = value ? { value, span: [at, at + printed.length] } : null;
  return items.map((item, index) => (index === 0 ? { ...item, place } : item));
}

/** Who posted a row, and when. */
const POSTED = / – [^–\n]{1,60}\(@\w{1,30}\)[^\n]*$/;

/** A figure told again in words. */
const IN_WORDS = /(?<=\d) \([a-z][a-z ,-]*\)[.;]?$/;

/** What came of it all, behind the last row: "Labour GAIN from Conservative". */
const OUTCOME = /(?<=[\d%)]) \p{Lu}[\p{L} ]{1,40} (?:gain|hold|GAIN|HOLD)\b[^\d\n]{0,60}$/u;

/** The place of those words on a line of rows; none where nothing is said behind the last. */
export function outcomeBehind(clean: string, [start, end]: Span): readonly Span[] {
  const said = OUTCOME.exec(clean.slice(start, end).replace(POSTED, ''));
  return said ? [[start + said.index + 1, start + said.index + said[0].length]] : [];
}

/** Items of a line of rows; empty where more than a few words stand behind its last figure, as in prose. */
export function itemsOfRow(clean: string, [start, end]: Span, gazetteer: Gazetteer): readonly RowItem[] {
  const text = clean.slice(start, end).replace(POSTED, '').replace(OUTCOME, '').replace(IN_WORDS, '');
  const cuts = cutsOf(text, true);
  const last = cuts.at(-1);
  if (!last || text.length - endOf(last) > LONGEST_END) return [];
  return placed(read(cuts, start, gazetteer, true), text, start);
}

/** Items of a paragraph with figures enough for a list; empty where it has fewer. */
export function itemsOfProse(clean: string, [start, end]: Span, gazetteer: Gazetteer): readonly RowItem[] {
  const cuts = cutsOf(clean.slice(start, end), false);
  return cuts.length < FEWEST_ROWS ? [] : read(cuts, start, gazetteer, false);
}

const read = (cuts: readonly Cut[], start: number, gazetteer: Gazetteer, whole: boolean): readonly RowItem[] =>
  cuts.map((cut, index) => readItem(start, cut, gazetteer, whole && index === 0));

const endOf = ({ at, label, from, tail }: Cut): number => Math.max(at + label.length, from + tail.length);

function cutsOf(text: string, whole: boolean): readonly Cut[] {
  const cuts: Cut[] = [];
  const [, first, behind] = (whole ? FIGURES_FIRST.exec(text) : null) ?? [];
  if (first && behind) return [{ at: text.length - behind.length, label: behind, from: 0, tail: first }];
  let at = whole ? (NUMBERING.exec(text)?.[0].length ?? 0) : 0;
  while (at < text.length && cuts.length < 200) {
    LABEL.lastIndex = at;
    // A sign right before the figure is the figure's: "Lab -10.1".
    const label = (LABEL.exec(text)?.[0] ?? '').replace(/(?<=\s)[+–-]$/, '');
    const middle = at + label.length;
    NUMERIC.lastIndex = middle;
    const tail = NUMERIC.exec(text)?.[0] ?? '';
    if (tail === '' || !/\d/.test(tail)) {
      at = middle + Math.max(1, tail.length);
      continue;
    }
    // "Labour £14,300", "(2019: SNP 5,230)", "Labour's 2,210 majority replaced …", "Labour's 15-year run", "a 29% swing
    // ends …": no votes of theirs at this election.
    if (
      /[£$€]\s*$/.test(label) ||
      /\((?:19|20)\d\d:? ?$/.test(text.slice(Math.max(0, at - 8), at)) ||
      (!/, $/.test(tail) &&
        /^\s*(?:(?:-?vote )?majority (?!of |was |is )[a-z]|-(?!vote)[a-z]|swing [a-z])/.test(
          text.slice(middle + tail.length, middle + tail.length + 30),
        ))
    ) {
      at = middle + tail.length;
      continue;
    }
    cuts.push({ at, label, from: middle, tail });
    at = middle + tail.length;
  }
  return cuts;
}

function readItem(start: number, cut: Cut, gazetteer: Gazetteer, whole: boolean): RowItem {
  const total = totalOf(cut.label);
  const label = total ? null : readLabel(cut.label, gazetteer, whole);
  const from = start + cut.from;
  return {
    span: [Math.min(start + cut.at + (label?.from ?? 0), from), start + endOf(cut)],
    label,
    total,
    text: cut.label,
    ...readFigures(cut.tail, from),
  };
}

/** A whole label that says how many votes there were: "total votes", "valid votes", "ballots cast". */
const ALL_VOTES = new RegExp(inLines`
  ^(?:total |all )?(?:valid |good )?
  (?:votes? cast|total votes|total poll|valid votes?|total valid votes?|votes counted|ballots cast|valid|total)$
`);

/** What a label totals, judged by its last words. */
function totalOf(label: string): RowItem['total'] {
  const words = label
    .toLowerCase()
    .replace(/[^a-z ]+/g, ' ')
    .trim();
  if (/(?:^| )(?:maj|majority)(?: of)?$/.test(words) && words.length < 50) return 'majority';
  if (/(?:^| )(?:turnout|turn out|t o)(?: of| was)?$/.test(words) && words.length < 40) return 'turnout';
  if (/(?:^| )(?:electorate|registered electors|registered voters|eligible voters)$/.test(words) && words.length < 50)
    return 'electorate';
  if (ALL_VOTES.test(words)) return 'votesCast';
  if (/(?:^| )(?:rejected|spoilt|spoiled|invalid)(?: ballots?| papers?| votes?| ballot papers)*$/.test(words))
    return 'rejected';
  if (/(?:^| )swing(?: from [a-z]+| (?:from )?[a-z ]+ to [a-z ]+)?$/.test(words) && words.length < 60) return 'swing';
  return null;
}
