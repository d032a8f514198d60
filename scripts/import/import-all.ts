import type { ByElection, Constituency, GeneralElectionResult } from '#records';
import { readByElections } from './by-elections.ts';
import { readConstituencies, type Seats } from './constituencies.ts';
import type { Desk } from './desk.ts';
import { generalElectionOf, readGeneralElections, readNotional } from './general-elections.ts';
import { byText } from './names.ts';
import { unmetSlips } from './slips.ts';
import { withVacancies } from './vacancies.ts';
import { writeByElection, writeConstituencies, writeGeneralElections } from './write-content.ts';

/** Share of a seat's people that makes another seat's results worth having beside it. */
const NEAR = 0.1;

const COMMENT = `# Return: House of Commons Library, election results 2010 to 2026 (Open Parliament Licence v3.0).
# Counts, names and days are written by \`npm run import\`; vacancy, note, stated and swingRuling are an editor's.
`;

/** Reads all tables and, where nothing is wrong with them, writes the content. Returns a line that says what was written. */
export function importAll(desk: Desk): string {
  const seats = readConstituencies(desk);
  const byElections = withVacancies(desk, readByElections(desk, seats));
  const { tables, people } = readGeneralElections(desk);
  const wanted = nearSeats(seats, byElections);
  const notional = readNotional(desk, seats, wanted);
  const results = [...seats.values()]
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
  const records = new Set([
    ...byElections.map(({ id }) => id),
    ...results.flatMap((each) => each.results.map(recordKey)),
  ]);
  desk.problems.push(...unmetSlips(desk, records));
  if (desk.problems.length > 0) return '';
  byElections.forEach((each) => writeByElection(desk, each, COMMENT));
  results.forEach((each) => writeGeneralElections(desk, each.seat, each.results));
  const register = [...seats.values()].toSorted((a, b) => byText(a.boundaries, b.boundaries) || byText(a.slug, b.slug));
  writeConstituencies(desk, register);
  const candidacies = byElections.reduce((sum, each) => sum + each.candidacies.length, 0);
  const contests = results.reduce((sum, each) => sum + each.results.length, 0);
  return `${byElections.length} by-elections, ${candidacies} candidacies, ${contests} general election results of ${results.length} seats, ${register.length} seats`;
}

function recordKey(result: GeneralElectionResult): string {
  return `${result.constituency} ${result.pollingDay}${result.notional ? ' notional' : ''}`;
}

/** Seats that held a by-election, those that most of their people came from or went to, and those near them. */
function nearSeats(seats: Seats, byElections: readonly ByElection[]): ReadonlySet<string> {
  const byId = new Map([...seats.values()].map((seat) => [seat.id, seat]));
  const near = (links: Constituency['predecessors']): string[] =>
    links.filter(({ population }, index) => index === 0 || population >= NEAR).map(({ constituency }) => constituency);
  return new Set(
    byElections.flatMap(({ constituency }) => {
      const seat = byId.get(constituency);
      return seat === undefined ? [] : [constituency, ...near(seat.predecessors), ...near(seat.successors)];
    }),
  );
}
