import type { Constituency, GeneralElectionResult } from '#records';
import type { Shelf } from './shelf.ts';

/** A seat as it stood on a day, with its general elections before that day, newest first. */
export interface SeatOnADay {
  readonly seat: Constituency;
  readonly results: readonly GeneralElectionResult[];
}

/**
 * The seat called `name` (name, slug or id) on the lines in force on `day`, or a sentence that says why there is none.
 */
export function findSeat(shelf: Shelf, name: string, day: string): SeatOnADay | string {
  const wanted = plain(name);
  const named = shelf.constituencies.filter((seat) =>
    [seat.name, seat.slug, seat.id].some((each) => plain(each) === wanted),
  );
  if (named.length === 0) return `No seat is called "${name}".${suggestion(shelf, wanted)}`;
  const seats = named.map((seat) => ({
    seat,
    results: [...shelf.results, ...shelf.reserve]
      .filter(({ constituency, pollingDay }) => constituency === seat.id && pollingDay < day)
      .toSorted((a, b) => (a.pollingDay < b.pollingDay ? 1 : -1)),
  }));
  const newest = ({ results }: SeatOnADay): string => results.find(({ notional }) => !notional)?.pollingDay ?? '';
  const [found] = seats.toSorted((a, b) => (newest(a) < newest(b) ? 1 : -1));
  if (found !== undefined && newest(found) !== '') return found;
  return `${named[0]!.name} has no general election before ${day} in content/general-elections or content/reserve.`;
}

/** Seats of today of which a word begins as one of the words given does. */
function suggestion(shelf: Shelf, wanted: string): string {
  const stems = wanted
    .split(' ')
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 4));
  const near = shelf.constituencies
    .filter(
      ({ name, boundaries }) =>
        boundaries.endsWith('-') &&
        plain(name)
          .split(' ')
          .some((word) => stems.some((stem) => word.startsWith(stem))),
    )
    .map(({ name }) => name)
    .slice(0, 5);
  return near.length === 0 ? '' : ` Seats of today that begin like it: ${near.join('; ')}.`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9@]+/g, ' ')
    .trim();
}
