import type { Span } from '#records';
import { readLabel, type RowLabel } from './list-label.ts';
import type { Gazetteer } from './gazetteer.ts';
import { numberOfDigits } from './numbers.ts';

/** A number of a row with its place. */
export interface RowFigure {
  readonly value: number;
  readonly span: Span;
}

/** One row of a result list, or one total below it. */
export interface RowItem {
  readonly span: Span;
  readonly label: RowLabel | null;
  /** What a total line totals; null for a candidate's row. */
  readonly total: 'majority' | 'turnout' | 'electorate' | 'votesCast' | 'swing' | 'rejected' | null;
  /** Label's text. */
  readonly text: string;
  readonly votes: RowFigure | null;
  readonly share: RowFigure | null;
  /** Signed. */
  readonly change: RowFigure | null;
  /** Votes and share run into one (`14,98040.6%`), for the list to tell apart; null where there is a gap. */
  readonly glued: { readonly digits: string; readonly span: Span } | null;
}

/** Characters behind the last figure of a row. */
const LONGEST_END = 25;
/** Rows that make a list where it is run into prose. */
export const FEWEST_ROWS = 3;
const NUMERIC =
  /(?:[\s:;,|()[\]–-]|\bvotes?\b|\bpolled\b|\bballots\b|\bper ?cent(?:age)?\b|\bpercent\b|%|\bpc\b|\bof (?:the )?(?:total |popular )?(?:votes?|poll)\b|\bpercentage points?\b|\bpoints?\b|\bpts?\b|\bpp\b|\bup\b|\bdown\b|\bno change\b|n\/a|\bnew\b|\bon (?:19|20)\d\d(?!\d)|\bfrom (?:19|20)\d\d(?!\d)|\bn\/c\b|±|\+\/-|[▲▼↑↓△▽]|[+-]?\d[\d,.]*\d|[+-]?\d)+/iy;
/** Place in a list, or a picture, before a row's label. */
const NUMBERING = /^(?:\s|\p{Extended_Pictographic}|[\uFE0F\u200D•*·▪●■])*(?:\d{1,2}(?:[.)]\s*| ?[-–] ?)(?=\p{L}))?/u;
const LABEL =
  /(?:(?<![^\n])\d{1,3} (?=[A-Z][\w' -]{1,40}\()|[^\d(\n]|\n(?=\D)|\((?!\s*(?:[+–-]|up\b|down\b)?\s*[\d.])[^()\n]{0,60}\)|\(|(?<=[A-Za-z ])\d{4}(?= ?[):])|(?<=[A-Za-z])\d(?=[a-z)]))+/y;
const FIGURE =
  /([+–▲▼↑↓△▽-]\s?(?=[\d.])|(?:\bup\b|\bdown\b)(?: by)? )?(\d(?:[\d,]*\d)?(?:\.\d+)?)(\s*(?:%|per ?cent\b|percent\b|pc\b|points?\b|pts?\b|pp\b))?/gi;

/** A label and the figures behind it, not read yet. */
interface Cut {
  readonly at: number;
  readonly label: string;
  readonly tail: string;
}

/** Splits a text (a line, or lines joined) into labels and the figures after each. Linear; never throws. */
export function itemsOf(clean: string, [start, end]: Span, gazetteer: Gazetteer, whole: boolean): readonly RowItem[] {
  return read(cutsOf(clean.slice(start, end), whole), start, gazetteer, whole);
}

/** Items of a line of rows; empty where more than a few words stand behind its last figure, as in prose. */
export function itemsOfRow(clean: string, [start, end]: Span, gazetteer: Gazetteer): readonly RowItem[] {
  const cuts = cutsOf(clean.slice(start, end), true);
  const last = cuts.at(-1);
  if (!last || end - start - (last.at + last.label.length + last.tail.length) > LONGEST_END) return [];
  return read(cuts, start, gazetteer, true);
}

/** Items of a paragraph with figures enough for a list; empty where it has fewer. */
export function itemsOfProse(clean: string, [start, end]: Span, gazetteer: Gazetteer): readonly RowItem[] {
  const cuts = cutsOf(clean.slice(start, end), false);
  return cuts.length < FEWEST_ROWS ? [] : read(cuts, start, gazetteer, false);
}

const read = (cuts: readonly Cut[], start: number, gazetteer: Gazetteer, whole: boolean): readonly RowItem[] =>
  cuts.map(({ at, label, tail }, index) => readItem(start, at, label, tail, gazetteer, whole && index === 0));

function cutsOf(text: string, whole: boolean): readonly Cut[] {
  const cuts: Cut[] = [];
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
    // "Labour's 2,210 majority replaced …": no votes of Labour's.
    if (
      /^\s*(?:-?vote )?majority (?!of |was |is )[a-z]/.test(text.slice(middle + tail.length, middle + tail.length + 30))
    ) {
      at = middle + tail.length;
      continue;
    }
    cuts.push({ at, label, tail });
    at = middle + tail.length;
  }
  return cuts;
}

function readItem(
  start: number,
  at: number,
  label: string,
  tail: string,
  gazetteer: Gazetteer,
  whole: boolean,
): RowItem {
  const total = totalOf(label);
  const row = total ? null : readLabel(label, gazetteer, whole);
  let votes: RowFigure | null = null;
  let share: RowFigure | null = null;
  let change: RowFigure | null = null;
  let glued: RowItem['glued'] = null;
  const from = start + at + label.length;
  for (const match of tail.matchAll(FIGURE)) {
    const [whole_, sign = '', digits = '', unit = ''] = match;
    const value = numberOfDigits(digits);
    const offset = from + match.index;
    const first = offset + whole_.indexOf(digits);
    if (unit.trim() === '%' && sign === '' && !votes && !share && (value === null || value > 100)) {
      glued ??= { digits, span: [first, first + digits.length + unit.length] };
      continue;
    }
    if (value === null) continue;
    if (
      /^(?:on|from) $/i.test(tail.slice(Math.max(0, match.index - 5), match.index).trimStart()) &&
      /^(?:19|20)\d\d$/.test(digits)
    )
      continue;
    const figure: RowFigure = { value, span: [first, first + digits.length + (unit.trim() === '%' ? unit.length : 0)] };
    const signed = /[+▲↑△]|up/i.test(sign)
      ? 1
      : /[▼↓▽]|down/i.test(sign) || (/[–-]/.test(sign) && isMinus(tail, match.index))
        ? -1
        : 0;
    const percent = unit !== '' || digits.includes('.');
    if (signed !== 0 && !percent && (value > 99 || (votes && !share))) continue;
    if (signed !== 0 && (percent || votes || share)) {
      if (!change && (share || votes))
        change = {
          value: signed * value,
          span: [sign.includes('+') || /[–-]/.test(sign) ? offset : first, figure.span[1]],
        };
    } else if (percent) {
      if (!share && value <= 100) share = figure;
    } else if (!votes && !share) votes = figure;
  }
  return {
    span: [start + at + (row?.from ?? 0), from + tail.length],
    label: row,
    total,
    text: label,
    votes,
    share,
    change,
    glued,
  };
}

/** A dash is a minus only after an opening bracket, a comma, or a space with none after it: "– 17,209" is no minus. */
function isMinus(tail: string, at: number): boolean {
  return (
    /(?:^|[(,\s[|%])$/.test(tail.slice(Math.max(0, at - 1), at)) &&
    /^[–-](?=[\d.])/.test(tail.slice(at)) &&
    (at > 0 || /^-\d/.test(tail))
  );
}

/** What a label totals, judged by its last words. */
function totalOf(label: string): RowItem['total'] {
  const words = label
    .toLowerCase()
    .replace(/[^a-z ]+/g, ' ')
    .trim();
  if (/(?:^| )(?:maj|majority)(?: of)?$/.test(words) && words.length < 50) return 'majority';
  if (/(?:^| )(?:turnout|turn out)(?: of| was)?$/.test(words) && words.length < 40) return 'turnout';
  if (/(?:^| )(?:electorate|registered electors|registered voters|eligible voters)$/.test(words) && words.length < 50)
    return 'electorate';
  if (
    /^(?:total |all )?(?:valid |good )?(?:votes? cast|total votes|total poll|valid votes?|total valid votes?|votes counted|ballots cast|valid|total)$/.test(
      words,
    )
  )
    return 'votesCast';
  if (/(?:^| )(?:rejected|spoilt|spoiled|invalid)(?: ballots?| papers?| votes?| ballot papers)*$/.test(words))
    return 'rejected';
  if (/(?:^| )swing$/.test(words) && words.length < 60) return 'swing';
  return null;
}
