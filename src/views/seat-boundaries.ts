import { count, percent, shortDay, yearOf } from '#format';
import type { Candidacy, Constituency, GeneralElectionEntry } from '#records';
import { turnoutBest } from './standings.ts';
import { boundariesAnchor, byElectionHref, seatHref } from './hrefs.ts';
import { nameOf, partyPiece } from './party-words.ts';
import { contestsOf, leadText, type SeatContest } from './seat-series.ts';
import { hasSeatPage } from './seat-line.ts';
import { constituencyOf, partyOf, type Shelf } from './shelf.ts';
import { enumerate, link, type Piece, type Words } from './words.ts';

/** One contest of a seat as a row. */
export type ContestRow = {
  /** Anchor: the year of a by-election; null for others. */
  readonly anchor: string | null;
  readonly day: string;
  readonly href: string | null;
  readonly kind: string;
  readonly estimate: boolean;
  readonly winner: Words;
  readonly second: Words;
  readonly majority: string;
  readonly points: string;
  readonly turnout: string;
};

/** A seat name on one set of boundaries. */
export type BoundariesSection = {
  readonly anchor: string;
  readonly title: string;
  readonly rows: readonly ContestRow[];
  /** Where its people came from and went to. */
  readonly links: readonly Words[];
};

/** One set of boundaries: its contests, newest first, and its neighbours in time; or a successor of another name. */
export function boundariesOf(
  shelf: Shelf,
  constituency: Constituency,
  as: 'own' | 'successor' = 'own',
): BoundariesSection {
  const estimates = (shelf.generalElections.get(constituency.id) ?? []).filter(({ result }) => result.notional);
  const rows = [
    ...contestsOf(shelf, constituency.id).map((each) => ({ sort: each.day, row: rowOf(shelf, each) })),
    ...estimates.map((each) => ({ sort: each.result.pollingDay, row: estimateRow(shelf, each) })),
  ].toSorted((a, b) => (a.sort < b.sort ? 1 : -1));
  const [from, to] = constituency.boundaries.split('-');
  const span = to ? `oundaries of ${from}–${to}` : `oundaries since ${from}`;
  return {
    anchor: boundariesAnchor(constituency),
    title: as === 'successor' ? `${constituency.name}, its successor on b${span}` : `B${span}`,
    rows:
      as === 'successor'
        ? rows.map(({ row }) => ({ ...row, anchor: null }))
        : repeatedYears(rows.map(({ row }) => row)),
    links:
      as === 'successor'
        ? []
        : [
            ...linkWords(shelf, 'Its people came from', constituency, constituency.predecessors),
            ...linkWords(shelf, 'Its people went to', constituency, constituency.successors),
          ],
  };
}

/** A year that had two by-elections anchors the later one with its month. */
function repeatedYears(rows: readonly ContestRow[]): readonly ContestRow[] {
  const seen = new Set<string>();
  return rows
    .toReversed()
    .map((row) => {
      if (row.anchor === null || !seen.has(row.anchor)) {
        if (row.anchor !== null) seen.add(row.anchor);
        return row;
      }
      return { ...row, anchor: row.href?.match(/\d{4}-\d{2}/)?.[0] ?? null };
    })
    .toReversed();
}

function rowOf(shelf: Shelf, { day, kind, measures, general, byElection }: SeatContest): ContestRow {
  const candidacies = general?.result.candidacies ?? byElection?.byElection.candidacies ?? [];
  const named = general?.result.list !== 'mainParties';
  return {
    anchor: kind === 'by-election' ? yearOf(day) : null,
    day: shortDay(day),
    href: byElection ? byElectionHref(byElection.byElection.id) : null,
    kind: kind === 'by-election' ? 'By-election' : 'General election',
    estimate: false,
    winner: who(shelf, candidacies[measures.winner ?? 0], named),
    second: who(shelf, measures.runnerUp === null ? undefined : candidacies[measures.runnerUp], named),
    majority: measures.majority ? count(measures.majority.votes) : '–',
    points: leadText(measures),
    turnout: turnoutText(turnoutBest(measures.turnout)),
  };
}

function estimateRow(shelf: Shelf, { result, measures }: GeneralElectionEntry): ContestRow {
  return {
    anchor: null,
    day: shortDay(result.pollingDay),
    href: null,
    kind: `Estimate${result.estimatedBy === null ? '' : ` by ${result.estimatedBy}`}`,
    estimate: true,
    winner: who(shelf, result.candidacies[measures.winner ?? 0], false),
    second: who(shelf, measures.runnerUp === null ? undefined : result.candidacies[measures.runnerUp], false),
    majority: measures.majority ? count(measures.majority.votes) : '–',
    points: leadText(measures),
    turnout: turnoutText(turnoutBest(measures.turnout)),
  };
}

const turnoutText = (value: number | null): string => (value === null ? '–' : percent(value));

function who(shelf: Shelf, candidacy: Candidacy | undefined, named: boolean): Words {
  if (!candidacy) return ['–'];
  const party = partyPiece(partyOf(shelf, candidacy.party));
  if (party === nameOf(candidacy)) return [party];
  return named ? [`${nameOf(candidacy)} `, party] : [party];
}

function linkWords(
  shelf: Shelf,
  opening: string,
  of: Constituency,
  links: Constituency['successors'],
): readonly Words[] {
  const shown = links.filter(({ population }) => population >= 0.005);
  if (shown.length === 0) return [];
  const names = shown.map(({ constituency: id, population }): Words => {
    const other = shelf.constituencies.get(id) && constituencyOf(shelf, id);
    const name: Piece = !other
      ? id
      : hasSeatPage(shelf, other.slug)
        ? link(other.name, seatHref(other.slug))
        : other.name;
    const same = other?.slug === of.slug ? ` of ${other.boundaries.replace('-', '–')}` : '';
    return [name, `${same} (${percent(population)})`];
  });
  return [[`${opening} `, ...enumerate(names), ', by population.']];
}
