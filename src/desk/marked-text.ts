import type { Span } from '#records';

/** A span of the text and the label that leads from it to what was made of it. */
export interface Labelled {
  readonly span: Span;
  /** Number of a claim (`12`), or of a figure of another election (`e3`). */
  readonly label: string;
}

/** A run of text: plain, marked by one label or more, or left out because nothing in it is marked. */
export interface Piece {
  readonly text: string;
  /** Labels of everything that the run is part of; empty for plain text. */
  readonly within: readonly string[];
  /** Labels of what ends with this run: where their numbers stand. */
  readonly ends: readonly string[];
}

/** A line of the text, or a note that lines were left out. */
export type Line =
  | { readonly kind: 'line'; readonly number: number; readonly pieces: readonly Piece[] }
  | { readonly kind: 'left-out'; readonly lines: number };

/** Up to this length (UTF-16 units) a text is shown whole; of a longer one, the marked lines and their neighbours. */
export const SHOWN_WHOLE = 120_000;
/** Units shown on either side of a mark in a line that is too long to be shown whole. */
const AROUND = 600;
const LONG_LINE = 4_000;

/** The text in lines and runs, marked where a label's span is; spans may touch, nest and overlap. */
export function markedText(body: string, labelled: readonly Labelled[]): readonly Line[] {
  const sorted = labelled
    .filter(({ span }) => span[1] > span[0] && span[1] <= body.length)
    .toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  const lines = linesOf(body);
  const whole = body.length <= SHOWN_WHOLE;
  const marked: Labelled[][] = lines.map(() => []);
  let at = 0;
  for (const each of sorted) {
    while (at < lines.length - 1 && (lines[at] as Span)[1] <= each.span[0]) at++;
    for (let index = at; index < lines.length && (lines[index] as Span)[0] < each.span[1]; index++)
      marked[index]?.push(each);
  }
  const shown = lines.map(
    (_, index) => whole || [index - 1, index, index + 1].some((near) => (marked[near]?.length ?? 0) > 0),
  );
  const result: Line[] = [];
  let left = 0;
  const leave = (): void => {
    if (left > 0) result.push({ kind: 'left-out', lines: left });
    left = 0;
  };
  lines.forEach((line, index) => {
    if (!shown[index]) {
      left++;
      return;
    }
    leave();
    result.push({ kind: 'line', number: index + 1, pieces: shorten(piecesOf(body, line, marked[index] ?? [])) });
  });
  leave();
  return result;
}

/** Spans of the lines that are not blank. */
function linesOf(body: string): readonly Span[] {
  const lines: Span[] = [];
  for (let from = 0; from < body.length;) {
    const newline = body.indexOf('\n', from);
    const to = newline === -1 ? body.length : newline;
    if (body.slice(from, to).trim() !== '') lines.push([from, to]);
    from = to + 1;
  }
  return lines;
}

function piecesOf(body: string, [start, end]: Span, marked: readonly Labelled[]): readonly Piece[] {
  const cuts = new Set([start, end]);
  for (const { span } of marked) for (const cut of span) if (cut > start && cut < end) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((to, index) => {
    const from = places[index] as number;
    const over = marked.filter(({ span }) => span[0] < to && span[1] > from);
    return {
      text: body.slice(from, to),
      within: over.map(({ label }) => label),
      ends: over.filter(({ span }) => Math.min(span[1], end) === to).map(({ label }) => label),
    };
  });
}

/** Long plain runs of a long line are cut to what stands around the marks. */
function shorten(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.reduce((sum, { text }) => sum + text.length, 0) <= LONG_LINE) return pieces;
  return pieces.map((piece, index) => {
    if (piece.within.length > 0 || piece.text.length <= 2 * AROUND) return piece;
    const head = index === 0 && pieces.length > 1 ? '' : piece.text.slice(0, AROUND);
    const tail = index === pieces.length - 1 ? '' : piece.text.slice(-AROUND);
    return { ...piece, text: `${head} […] ${tail}` };
  });
}
