import type { ClaimKind, Precision } from '#records';
import type { Contest } from './contests.ts';
import type { RowItem } from './list-items.ts';
import type { Reading, Subject } from './reading.ts';
import type { RowFigure } from './row-figures.ts';

/** Readings of one row or total of a result list. */
export function readingsOfItem(
  item: RowItem,
  contest: Contest,
  paragraphOf: (at: number) => number,
): readonly Reading[] {
  const readings: Reading[] = [];
  const add = (kind: ClaimKind, figure: RowFigure | null, subject: Subject | null): void => {
    if (!figure) return;
    // No register and no ballot box holds whole thousands: somebody rounded.
    const precision: Precision = item.total && figure.value >= 1000 && figure.value % 1000 === 0 ? 'about' : 'exact';
    readings.push({
      draft: { kind },
      rule: item.total ? 'result-total' : 'result-row',
      sentence: null,
      contest,
      subject,
      from: null,
      to: null,
      value: figure.value,
      precision,
      span: figure.span,
      paragraph: paragraphOf(figure.span[0]),
      scope: 'this',
    });
  };
  if (item.total) {
    if (item.total === 'majority') add('majority', item.votes, null);
    if (item.total === 'turnout') {
      add('turnout', item.share, null);
      if (item.votes && item.votes.value > 100) add('votesCast', item.votes, null);
    }
    if (item.total === 'electorate') add('electorate', item.votes, null);
    if (item.total === 'votesCast') add('votesCast', item.votes, null);
    if (item.total === 'swing') add('swing', item.share ?? unsigned(item.change), null);
    return readings;
  }
  if (!item.label?.name && !item.label?.party) return readings;
  const subject = { candidate: item.label.name, party: item.label.party };
  if (item.place && item.place.value > 1) add('position', item.place, subject);
  add('votes', item.votes, subject);
  add('share', item.share, subject);
  if (subject.party) add('shareChange', item.change, { candidate: null, party: subject.party });
  return readings;
}

const unsigned = (figure: RowFigure | null): RowFigure | null => figure && { ...figure, value: Math.abs(figure.value) };
