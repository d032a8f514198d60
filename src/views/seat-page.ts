import { drawnSeries, type Drawn } from './seat-charts.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Fact } from './contest-score.ts';
import type { MajoritySeriesInput, ShareLinesInput } from '#charts';
import type { Almanac, Constituency } from '#records';
import { seatHref } from './hrefs.ts';
import { seatLine, seatPageSlugs, ownContests } from './seat-line.ts';
import { boundariesOf, type BoundariesSection } from './seat-boundaries.ts';
import { factsOfSeat, headlineOfSeat, standfirstOfSeat } from './seat-words.ts';
import { seatNotes } from './seat-notes.ts';
import { seatSources } from './seat-sources.ts';
import type { SourcesSection } from './sources-section.ts';
import { shelfOf, type Shelf } from './shelf.ts';
import type { Words } from './words.ts';

/** Everything that the page of one seat name shows. */
export type SeatPage = {
  readonly frame: Frame;
  readonly kicker: Words;
  readonly headline: string;
  readonly standfirst: Words;
  readonly facts: readonly Fact[];
  readonly majority: Drawn<MajoritySeriesInput> | null;
  readonly shares: Drawn<ShareLinesInput> | null;
  readonly notes: readonly (readonly [title: string | null, words: Words])[];
  /** One for each set of boundaries under this name, newest first. */
  readonly boundaries: readonly BoundariesSection[];
  readonly sources: SourcesSection;
  readonly previous: { readonly over: string; readonly words: string; readonly href: string } | null;
  readonly next: { readonly over: string; readonly words: string; readonly href: string } | null;
};

/** The page of a seat name. Throws for a slug that the almanac does not hold. */
export function seatPage(almanac: Almanac, slug: string): SeatPage {
  const shelf = shelfOf(almanac);
  const constituencies = shelf.seats.get(slug);
  if (!constituencies) throw new Error(`unknown seat: ${slug}`);
  const name = constituencies.at(-1)!.name;
  const own = ownContests(shelf, constituencies);
  const line = seatLine(shelf, constituencies);
  const years = own.map(({ day }) => day.slice(0, 4));
  return {
    frame: frameOf(almanac, {
      title: `${name}: majorities, vote shares and by-elections, ${years[0] ?? ''} to ${years.at(-1) ?? ''}`,
      description: `Every result in ${name} that this site holds: majority at each general election and by-election, shares of the vote, and the seats it came from and went to.`,
      path: seatHref(slug),
    }),
    kicker: kickerOf(constituencies),
    headline: headlineOfSeat(shelf, name, own),
    standfirst: standfirstOfSeat(shelf, constituencies),
    facts: factsOfSeat(shelf, own, line),
    ...drawnSeries(shelf, name, own, line),
    notes: seatNotes(shelf, own),
    boundaries: [
      ...successorOf(shelf, constituencies),
      ...constituencies.toReversed().map((each) => boundariesOf(shelf, each)),
    ],
    sources: seatSources(shelf, slug, name, own),
    ...neighboursOf(shelf, slug),
  };
}

/** Main successor under another name, where contests of it are known. */
function successorOf(shelf: Shelf, constituencies: readonly Constituency[]): readonly BoundariesSection[] {
  const newest = constituencies.at(-1)!;
  const main = newest.successors[0];
  const successor = main && main.population >= 0.5 ? shelf.constituencies.get(main.constituency) : undefined;
  if (!successor || successor.slug === newest.slug || !shelf.generalElections.has(successor.id)) return [];
  return [boundariesOf(shelf, successor, 'successor')];
}

function kickerOf(constituencies: readonly Constituency[]): Words {
  const { country, region } = constituencies.at(-1)!;
  const place = region !== null && region !== country ? region : country;
  const spans = constituencies.map(({ boundaries }) => `${boundaries.replace('-', '–')}`).join(' and ');
  return [`Constituency · ${place} · boundaries of ${spans}`];
}

function neighboursOf(shelf: Shelf, slug: string): Pick<SeatPage, 'previous' | 'next'> {
  const { slugs, place } = seatPageSlugs(shelf);
  const at = (index: number, over: string): SeatPage['previous'] => {
    const other = slugs[index];
    return other === undefined ? null : { over, words: shelf.seats.get(other)!.at(-1)!.name, href: seatHref(other) };
  };
  const index = place.get(slug) ?? -1;
  return { previous: at(index - 1, 'Previous seat'), next: index < 0 ? null : at(index + 1, 'Next seat') };
}
