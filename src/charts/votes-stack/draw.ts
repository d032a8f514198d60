import { count, countChange, percent } from '#format';
import { nameThatFits, NARROW, WIDE } from '../labels.ts';
import { across, eitherText, element, escape, frame, line, span, text } from '../svg.ts';
import type { VotesStackInput } from './input.ts';
import { BAR, layoutVotesStack, noVotes, type PlacedRow, type PlacedVotes } from './layout.ts';

/** Draws votes then and now, and electors who did not vote, on one scale as SVG text: fluid, 58 px a row. */
export function drawVotesStack(input: VotesStackInput): string {
  const { height, left, rows, ticks } = layoutVotesStack(input);
  const foot = height - 22;
  const body = [
    ...ticks.map(
      ({ x, words }, index) =>
        (index === 0 ? '' : line(x, 18, x, foot, 'g')) + text({ x, y: foot + 16 }, 'ax mid', words),
    ),
    ...rows.map((row) => name(row) + line(left, row.bars[0].y - 2, left, row.bars[1].y + BAR + 2, 'zero')),
    ...rows.flatMap((row) =>
      row.bars.map((bar, index) => bars(row, bar, left, index === 0 ? input.before.heading : input.after.heading)),
    ),
  ];
  return frame(input, { height }, describe(input), body.join(''));
}

function name({ who, name: words, nameY, change, fresh }: PlacedRow): string {
  const moved = fresh ? 'new' : change === null ? '' : countChange(change);
  const colour = who ? `b c ${who.code}` : 'b';
  const said = (short: string): string => `${span(colour, short)}${moved ? ` ${span('mu s', moved)}` : ''}`;
  const [wide, narrow] = [WIDE, NARROW].map((width) => nameThatFits([words, who?.short ?? words], width - 70, 14));
  return eitherText({ x: 0, y: nameY }, 'hal', said(wide ?? ''), said(narrow ?? ''));
}

function bars({ who }: PlacedRow, { y, to, votes, share, faded }: PlacedVotes, left: number, heading: string): string {
  const baseline = y + 10;
  const year = text({ x: left, y: baseline, dx: -6 }, `ax end${faded ? '' : ' b'}`, escape(heading));
  if (to === null) return year + text({ x: left, y: baseline, dx: 6 }, 's mu hal', escape(votes));
  const classes = `${who ? `f ${who.code}` : 'hol'}${faded ? ' dim' : ''}`;
  const width = to - left;
  return (
    year +
    element('rect', { x: across(left), y, width: width < 0.4 ? 1 : across(width), height: BAR, class: classes }) +
    text(
      { x: to, y: baseline, dx: 6 },
      's',
      `${span(faded ? '' : 'b', votes)}${share === null ? '' : element('tspan', { class: 'mu', dx: 5 }, escape(share))}`,
    )
  );
}

function describe({ before, after, rows, rest, electorate }: VotesStackInput): string {
  const words = (votes: number | null, electors: number | null, none: string): string =>
    votes === null ? none : `${count(votes)}${electors ? ` (${percent(votes / electors)} of electors)` : ''}`;
  const each = (label: string, was: number | null, is: number | null, none: string): string =>
    `${label}: ${words(was, electorate.before, none)}, then ${words(is, electorate.after, none)}`;
  const values = [
    ...rows.map((row) => each(row.who.name, row.before, row.after, noVotes(row))),
    each(rest.words, rest.before, rest.after, 'not known'),
  ];
  return `Votes, ${before.heading} ${before.kind}, then ${after.heading} ${after.kind}. ${values.join('; ')}.`;
}
