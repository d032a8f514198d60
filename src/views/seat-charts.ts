import { percent, points, sentenceCase, yearOf } from '#format';
import type { MajoritySeriesInput, ShareLinesInput } from '#charts';
import { identityOf } from './party-words.ts';
import { boundaryRules, seriesFrom, type SeatContest } from './seat-series.ts';
import { lineageOf, partyOf, type Shelf } from './shelf.ts';
import type { Words } from './words.ts';

/** A section of one drawing. */
export type Drawn<Input> = { readonly heading: string; readonly sub: Words; readonly input: Input };

/** The seat's two drawings: leads over time, shares over time. */
export function drawnSeries(
  shelf: Shelf,
  name: string,
  own: readonly SeatContest[],
  line: readonly SeatContest[],
): { readonly majority: Drawn<MajoritySeriesInput> | null; readonly shares: Drawn<ShareLinesInput> | null } {
  const series = seriesFrom(shelf, name, line, { id: 'sm', compact: false, compared: [] });
  return {
    majority: series && {
      heading: widestOf(shelf, line),
      sub: [
        `Majority in percentage points, with votes below. Columns are general elections; ${own.some(({ kind }) => kind === 'by-election') ? 'pins are by-elections' : 'each its winner’s lead'}`,
      ],
      input: series,
    },
    shares: sharesOf(shelf, name, line),
  };
}

function widestOf(shelf: Shelf, line: readonly SeatContest[]): string {
  const [first, ...rest] = line.filter(({ measures }) => (measures.majority?.share ?? null) !== null);
  if (!first) return 'Majority over time';
  const widest = rest.reduce(
    (found, each) => (each.measures.majority!.share! > found.measures.majority!.share! ? each : found),
    first,
  );
  const { share, party } = widest.measures.majority!;
  const year = yearOf(widest.day);
  const margin = `${points(share)} for ${partyOf(shelf, party).inSentence}`;
  return widest.kind === 'by-election'
    ? `The ${year} by-election produced the widest margin, ${margin}`
    : `The widest margin was ${margin}, in ${year}`;
}

function sharesOf(shelf: Shelf, name: string, line: readonly SeatContest[]): Drawn<ShareLinesInput> | null {
  const contests = line.filter(({ measures }) => measures.validVotes !== null);
  if (contests.length < 2) return null;
  const rows = contests.map((each) => sharesByLine(shelf, each));
  const ids = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines: readonly Line[] = ids.map((id) => ({
    who: identityOf(partyOf(shelf, nameOfLine(contests, shelf, id))),
    values: rows.map((row) => row.get(id) ?? null),
  }));
  return {
    heading: findingOf(lines, contests, (line, at) => {
      const stood = candidaciesOf(contests[at]!).map(({ party }) => partyOf(shelf, party));
      return stood.find((party) => lineageOf(party) === ids[lines.indexOf(line)])?.inSentence ?? line.who.name;
    }),
    sub: [
      'Share of the vote, parties that reached 5% at least once. Rings mark by-elections; dashes cross a boundary change',
    ],
    input: {
      id: 'sl',
      title: `Share of the vote at each contest of ${name}`,
      contests: contests.map(({ day, kind }) => ({
        day,
        heading: yearOf(day),
        kind: kind === 'by-election' ? 'by-election' : 'general election',
        ring: kind === 'by-election',
      })),
      lines,
      rules: boundaryRules(contests),
    },
  };
}

const candidaciesOf = ({ general, byElection }: SeatContest): readonly { readonly party: string }[] =>
  general?.result.candidacies ?? byElection?.byElection.candidacies ?? [];

/** Shares by line of descent; independents and unnamed others have none. */
function sharesByLine(shelf: Shelf, contest: SeatContest): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  candidaciesOf(contest).forEach(({ party: id }, index) => {
    const party = partyOf(shelf, id);
    const share = contest.measures.candidacies[index]?.share ?? null;
    if (party.kind === 'independent' || share === null || id === 'oth') return;
    shares.set(lineageOf(party), (shares.get(lineageOf(party)) ?? 0) + share);
  });
  return shares;
}

/** The newest party of a line that stood here. */
function nameOfLine(contests: readonly SeatContest[], shelf: Shelf, line: string): string {
  for (const contest of contests.toReversed()) {
    const found = candidaciesOf(contest).find(({ party }) => lineageOf(partyOf(shelf, party)) === line);
    if (found) return found.party;
  }
  return line;
}

type Line = ShareLinesInput['lines'][number];

/** A party that came, and perhaps went; else the range of the strongest line. */
function findingOf(
  lines: readonly Line[],
  contests: readonly SeatContest[],
  nameAt: (line: Line, contest: number) => string,
): string {
  const arrived = lines
    .filter((each) => each.values[0] === null && top(each) >= 0.1)
    .toSorted((a, b) => firstOf(a) - firstOf(b) || top(b) - top(a))[0];
  if (arrived) {
    const first = firstOf(arrived);
    const gone = arrived.values.findLastIndex((value) => value !== null) + 1;
    const left = gone < contests.length ? ` and had left by ${yearOf(contests[gone]!.day)}` : '';
    return `${sentenceCase(nameAt(arrived, first))} arrived in ${yearOf(contests[first]!.day)}${left}`;
  }
  const strongest = lines.toSorted((a, b) => top(b) - top(a))[0];
  if (!strongest) return 'Shares over time';
  const known = strongest.values.filter((value) => value !== null);
  return `${sentenceCase(strongest.who.name)} between ${percent(Math.min(...known))} and ${percent(Math.max(...known))}`;
}

const firstOf = ({ values }: Line): number => values.findIndex((value) => value !== null);
const top = ({ values }: Line): number => Math.max(...values.map((value) => value ?? 0));
