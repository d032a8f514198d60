import type { ByElection, Constituency, GeneralElectionResult } from '#records';
import { readByElections } from './by-elections.ts';
import { readConstituencies, type Seats } from './constituencies.ts';
import type { Desk } from './desk.ts';
import { readEarlier, type Earlier } from './earlier-by-elections.ts';
import { KNOWN_AS, OTHER_COUNTS, RULINGS } from './editors-notes.ts';
import { generalElectionOf, readGeneralElections, readNotional } from './general-elections.ts';
import { byText } from './names.ts';
import { checkPrintedChanges } from './printed-changes.ts';
import { unmetSlips } from './slips.ts';
import { withVacancies } from './vacancies.ts';
import { writeByElection, writeConstituencies, writeGeneralElections, writeReserve } from './write-content.ts';

/** Share of a seat's people that makes another seat's results worth having beside it. */
const NEAR = 0.1;

const OWNERS =
  "# Counts, names and days are written by `npm run import`; vacancy, note, stated and swingRuling are an editor's.\n";

const OFFICIAL = `# Return: House of Commons Library, election results 2010 to 2026 (Open Parliament Licence v3.0).\n${OWNERS}`;

const ENCYCLOPAEDIC = `# From Wikipedia articles and copies of them, by their contributors (CC BY-SA 4.0; adaptations carry the same licence).\n${OWNERS}`;

interface SeatResults {
  readonly seat: Constituency;
  readonly results: readonly GeneralElectionResult[];
}

/** Reads all tables and, where nothing is wrong with them, writes the content. Returns a line that says what was written. */
export function importAll(desk: Desk): string {
  const seats = readConstituencies(desk);
  const read = readByElections(desk, seats);
  const byElections = withVacancies(
    desk,
    read.map(({ byElection }) => byElection),
  ).map((each) => ({
    ...each,
    candidacies: each.candidacies.map((candidacy) => ({
      ...candidacy,
      knownAs: candidacy.knownAs ?? KNOWN_AS[each.id]?.[candidacy.candidate] ?? null,
    })),
    swingRuling: RULINGS[each.id] ?? null,
  }));
  const earlier = readEarlier(desk);
  const everyByElection = [...byElections, ...earlier.byElections];
  checkNotes(desk, everyByElection);
  const wanted = wantedSeats(seats, byElections, earlier);
  const returns = readGeneralElections(desk);
  const results = [...generalElections(desk, seats, wanted, returns), ...earlier.seats];
  const byKey = new Map(results.flatMap((each) => each.results.map((result) => [recordKey(result), result] as const)));
  for (const { byElection, rows } of read) {
    const baseline = byKey.get(`${byElection.constituency} ${byElection.baseline?.pollingDay}`);
    if (baseline !== undefined) checkPrintedChanges(desk, rows, byElection, baseline);
  }
  const reserve = reserveOf(desk, seats, wanted, returns);
  const records = new Set([
    ...everyByElection.map(({ id }) => id),
    ...[...results.flatMap((each) => each.results), ...reserve].map(recordKey),
  ]);
  desk.problems.push(...unmetSlips(desk, records));
  if (desk.problems.length > 0) return '';
  byElections.forEach((each) => writeByElection(desk, withOtherCounts(each), OFFICIAL));
  earlier.byElections.forEach((each) => writeByElection(desk, withOtherCounts(each), ENCYCLOPAEDIC));
  results.forEach((each) => writeGeneralElections(desk, each.seat, each.results));
  writeReserve(desk, reserve);
  const register = joined(seats, earlier).toSorted(
    (a, b) => byText(a.boundaries, b.boundaries) || byText(a.slug, b.slug),
  );
  writeConstituencies(desk, register);
  const total = (list: readonly { readonly length: number }[]): number =>
    list.reduce((sum, each) => sum + each.length, 0);
  const counted = (list: readonly ByElection[]): string =>
    `${list.length} by-elections with ${total(list.map(({ candidacies }) => candidacies))} candidacies`;
  return [
    `Since 2010: ${counted(byElections)}. 1979 to 2010: ${counted(earlier.byElections)}.`,
    `${total(results.map((each) => each.results))} general election results of ${results.length} seats, ${reserve.length} in reserve; ${register.length} seats.`,
  ].join('\n');
}

type Returns = ReturnType<typeof readGeneralElections>;

/** Newest general election of the seats that have no by-election yet: the baselines of those to come. */
function reserveOf(
  desk: Desk,
  seats: Seats,
  wanted: ReadonlySet<string>,
  { tables, people }: Returns,
): GeneralElectionResult[] {
  const newest = tables.at(-1)!;
  return [...seats.values()]
    .filter(({ id }) => id.endsWith(`@${newest.parliament.boundarySet}`) && !wanted.has(id))
    .flatMap((seat) => generalElectionOf(desk, newest, seats, seat.onsCode ?? '', people) ?? [])
    .toSorted((a, b) => byText(a.constituency, b.constituency));
}

function generalElections(
  desk: Desk,
  seats: Seats,
  wanted: ReadonlySet<string>,
  { tables, people }: Returns,
): SeatResults[] {
  const notional = readNotional(desk, seats, wanted);
  return [...seats.values()]
    .filter(({ id }) => wanted.has(id))
    .map((seat) => ({
      seat,
      results: [
        ...(notional.has(seat.id) ? [notional.get(seat.id)!] : []),
        ...tables
          .filter(({ parliament }) => seat.id.endsWith(`@${parliament.boundarySet}`))
          .flatMap((each) => generalElectionOf(desk, each, seats, seat.onsCode ?? '', people) ?? []),
      ],
    }));
}

/** Notes on candidates whom no return names, so that a mended name does not lose its note unseen. */
function checkNotes(desk: Desk, byElections: readonly ByElection[]): void {
  const noted = [
    ...Object.entries(OTHER_COUNTS).flatMap(([id, counts]) => counts.map(({ candidate }) => [id, candidate] as const)),
    ...Object.entries(KNOWN_AS).flatMap(([id, names]) => Object.keys(names).map((name) => [id, name] as const)),
  ];
  for (const [id, name] of noted) {
    const names = byElections.find((each) => each.id === id)?.candidacies.map(({ candidate }) => candidate) ?? [];
    if (name !== null && !names.includes(name)) desk.problems.push(`editors-notes.ts: nobody called ${name} in ${id}`);
  }
}

function withOtherCounts(byElection: ByElection): ByElection {
  const counts = OTHER_COUNTS[byElection.id];
  return counts === undefined ? byElection : { ...byElection, otherCounts: [...counts] };
}

function recordKey(result: GeneralElectionResult): string {
  return `${result.constituency} ${result.pollingDay}${result.notional ? ' notional' : ''}`;
}

/**
 * Seats of 2010 and 2024 whose general elections are wanted: those that held a by-election, those that most of their
 * people came from or went to, those near them, and those that took over the name of a seat of before 2010.
 */
function wantedSeats(seats: Seats, byElections: readonly ByElection[], earlier: Earlier): ReadonlySet<string> {
  const byId = new Map([...seats.values()].map((seat) => [seat.id, seat]));
  const near = (links: Constituency['predecessors']): string[] =>
    links.filter(({ population }, index) => index === 0 || population >= NEAR).map(({ constituency }) => constituency);
  return new Set([
    ...byElections.flatMap(({ constituency }) => {
      const seat = byId.get(constituency);
      return seat === undefined ? [] : [constituency, ...near(seat.predecessors), ...near(seat.successors)];
    }),
    ...earlier.seats
      .filter(({ seat }) => seat.boundaries.endsWith('-2010') && byId.has(`${seat.slug}@2010`))
      .map(({ seat }) => `${seat.slug}@2010`),
  ]);
}

/** All seats; Scotland's of 2005 and 2010, whose lines are the same, linked to each other. */
function joined(seats: Seats, earlier: Earlier): Constituency[] {
  const same: ReadonlyMap<string, string> = new Map(
    earlier.seats
      .filter(({ seat }) => seat.boundaries === '2005-2010')
      .map(({ seat }) => [`${seat.slug}@2010`, seat.id] as const),
  );
  const known = new Set([...seats.values()].map(({ id }) => id));
  return [
    ...[...seats.values()].map((seat) => {
      const before = same.get(seat.id);
      return before === undefined ? seat : { ...seat, predecessors: [{ constituency: before, population: 1 }] };
    }),
    ...earlier.seats.map(({ seat }) => {
      const after = `${seat.slug}@2010`;
      return same.get(after) === seat.id && known.has(after)
        ? { ...seat, successors: [{ constituency: after, population: 1 }] }
        : seat;
    }),
  ];
}
