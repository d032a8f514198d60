import { pointsFigure, yearOf } from '#format';
import type { Holding, Identity, MajoritySeriesInput, Rule, SeriesContest } from '#charts';
import type { ByElectionEntry, Constituency, GeneralElectionEntry, Measures } from '#records';
import { identityOf } from './party-words.ts';
import { bySide } from './pair.ts';
import { constituencyOf, partyOf, type Shelf } from './shelf.ts';

/** First polling day on each set of boundaries that this site knows, by its first year. */
export const BOUNDARY_DAYS: Readonly<Record<string, string>> = {
  '1974': '1974-02-28',
  '1983': '1983-06-09',
  '1997': '1997-05-01',
  '2005': '2005-05-05',
  '2010': '2010-05-06',
  // The order that made the boundaries of the 2024 general election came into force on this day.
  '2024': '2023-11-15',
};

/** A contest of a seat, of either kind, with its measures and where it was fought. */
export type SeatContest = {
  readonly kind: 'general' | 'by-election';
  readonly day: string;
  readonly constituency: Constituency;
  readonly measures: Measures;
  readonly notional: boolean;
  readonly general: GeneralElectionEntry | null;
  readonly byElection: ByElectionEntry | null;
};

/** Contests of one constituency, oldest first; notional results are left out. */
export function contestsOf(shelf: Shelf, id: string): readonly SeatContest[] {
  const constituency = constituencyOf(shelf, id);
  const general = (shelf.generalElections.get(id) ?? [])
    .filter(({ result }) => !result.notional)
    .map((each): SeatContest => ({
      kind: 'general',
      day: each.result.pollingDay,
      constituency,
      measures: each.measures,
      notional: false,
      general: each,
      byElection: null,
    }));
  const byElections = (shelf.bySeat.get(constituency.slug) ?? [])
    .filter(({ byElection }) => byElection.constituency === id && byElection.status === 'declared')
    .map((each): SeatContest => ({
      kind: 'by-election',
      day: each.byElection.pollingDay,
      constituency,
      measures: each.measures,
      notional: false,
      general: null,
      byElection: each,
    }));
  return [...general, ...byElections].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** A seat's contests and those of its main successor or predecessor, oldest first, for a series over time. */
export function lineOf(shelf: Shelf, id: string): readonly SeatContest[] {
  const constituency = constituencyOf(shelf, id);
  const related = [constituency.predecessors[0], constituency.successors[0]]
    .filter((link) => link !== undefined && link.population >= 0.5 && shelf.constituencies.has(link.constituency))
    .flatMap((link) => contestsOf(shelf, link!.constituency));
  return [...related, ...contestsOf(shelf, id)].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Days on which boundaries changed between contests, labelled. */
export function boundaryRules(contests: readonly SeatContest[]): readonly Rule[] {
  const starts = new Set(
    contests.slice(1).flatMap(({ constituency }, index) => {
      const before = contests[index]!.constituency;
      return before.id === constituency.id ? [] : [constituency.boundaries.slice(0, 4)];
    }),
  );
  return [...starts].flatMap((year) => {
    const day = BOUNDARY_DAYS[year];
    return day === undefined ? [] : [{ day, words: 'New boundaries' }];
  });
}

type SeriesOptions = {
  readonly id: string;
  readonly compact: boolean;
  /** Days of the contests that the page compares; the rest are faded. Empty: none is faded. */
  readonly compared: readonly string[];
};

/** The seat's leads over time; null where fewer than two contests are known. */
export function seriesOf(shelf: Shelf, id: string, options: SeriesOptions): MajoritySeriesInput | null {
  return seriesFrom(shelf, constituencyOf(shelf, id).name, lineOf(shelf, id), options);
}

/** The leads of a line of contests; null where fewer than two are known. */
export function seriesFrom(
  shelf: Shelf,
  name: string,
  line: readonly SeatContest[],
  { id: prefix, compact, compared }: SeriesOptions,
): MajoritySeriesInput | null {
  const contests = line.filter(({ measures }) => measures.majority !== null);
  if (contests.length < 2) return null;
  const holders = contests.map(({ measures }) => measures.majority!.party);
  const up = upperHolder(shelf, holders);
  const others = [...new Set(holders.filter((holder) => holder !== up))];
  const who = (party: string): Identity => identityOf(partyOf(shelf, party));
  const upName = partyOf(shelf, up);
  return {
    id: prefix,
    title: `Majority at each contest of ${name}, percentage points`,
    contests: contests.map((each): SeriesContest => ({
      day: each.day,
      heading: yearOf(each.day),
      kind: each.kind === 'by-election' ? 'by-election' : 'general election',
      form: each.kind === 'by-election' ? 'pin' : 'column',
      who: who(each.measures.majority!.party),
      side: each.measures.majority!.party === up ? 'up' : 'down',
      lead: each.measures.majority!.share,
      votes: each.measures.majority!.votes,
      faded: compared.length > 0 && !compared.includes(each.day),
    })),
    up: { words: `${upName.shortName} majority`, code: upName.code },
    down:
      others.length === 0
        ? null
        : others.length === 1
          ? { words: `${partyOf(shelf, others[0]!).shortName} majority`, code: partyOf(shelf, others[0]!).code }
          : { words: 'Majority of another party', code: 'Oth' },
    rules: boundaryRules(contests),
    until: shelf.almanac.dataAsOf,
    ribbon: compact ? [] : ribbonOf(contests, who, shelf.almanac.dataAsOf),
    compact,
  };
}

/** The left one of the two most frequent holders. */
function upperHolder(shelf: Shelf, holders: readonly string[]): string {
  const times = new Map<string, number>();
  for (const holder of holders) times.set(holder, (times.get(holder) ?? 0) + 1);
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]).map(([holder]) => holder);
  if (second === undefined) return first!;
  return bySide(partyOf(shelf, first!), partyOf(shelf, second))[0].id;
}

function ribbonOf(
  contests: readonly SeatContest[],
  who: (party: string) => Identity,
  until: string,
): readonly Holding[] {
  const holdings: { from: string; to: string; party: string }[] = [];
  contests.forEach(({ day, measures }, index) => {
    const party = measures.majority!.party;
    const to = contests[index + 1]?.day ?? until;
    const last = holdings.at(-1);
    if (last?.party === party) last.to = to;
    else holdings.push({ from: day, to, party });
  });
  return holdings.map(({ from, to, party }) => ({ from, to, who: who(party) }));
}

/** A lead in words, for tables: "21.8"; a dash where no share is known. */
export function leadText({ majority }: Measures): string {
  return majority === null || majority.share === null ? '–' : pointsFigure(majority.share);
}
