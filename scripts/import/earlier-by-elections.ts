import type { ByElection, Candidacy, Constituency } from '#records';
import { trouble, type Desk } from './desk.ts';
import { earlierSeats, type EarlierSeat } from './earlier-seats.ts';
import { earlierVacancy } from './earlier-vacancies.ts';
import { EARLIER_NOTES, EARLIER_RULINGS, EARLIER_WINNERS } from './editors-notes.ts';
import { partyOfLabel } from './labels.ts';
import { generalElectionDay, readMainParties } from './main-party-results.ts';
import { slugOf } from './names.ts';
import { cell, count, groupRows, readTable, type Row } from './tables.ts';

const FOLDER = 'by-elections-1979-2010';

/** By-elections of 1979 to 2010 and the seats and general elections that they need. */
export interface Earlier {
  readonly byElections: readonly ByElection[];
  readonly seats: readonly EarlierSeat[];
}

/** Reads the by-elections between the general elections of 1979 and 2010, as far as open sources carry them. */
export function readEarlier(desk: Desk): Earlier {
  const rows = readTable(desk, `${FOLDER}/by-elections.csv`);
  const candidacies = groupRows(desk, readTable(desk, `${FOLDER}/candidates.csv`), 'id');
  const shares = new Map(
    readTable(desk, `${FOLDER}/stated-shares.csv`).map((row) => [
      `${cell(desk, row, 'id')} ${cell(desk, row, 'candidate')}`,
      row,
    ]),
  );
  const table = readMainParties(desk);
  const polls = Map.groupBy(rows, (row) => `${cell(desk, row, 'seat')} ${cell(desk, row, 'date').slice(0, 4)}`);
  const seats = new Map<string, EarlierSeat>();
  const byElections = rows.flatMap((row) => {
    const name = cell(desk, row, 'seat');
    const pollingDay = cell(desk, row, 'date');
    const found = earlierSeats(desk, table, row, { name, pollingDay });
    if (found === null) return [];
    for (const each of [found.own, ...(found.next === null ? [] : [found.next])]) seats.set(each.seat.id, each);
    const twice = (polls.get(`${name} ${pollingDay.slice(0, 4)}`) ?? []).length > 1;
    const id = `${slugOf(name)}-${pollingDay.slice(0, twice ? 7 : 4)}`;
    const own = candidacies.get(cell(desk, row, 'id')) ?? [];
    return [byElection(desk, row, { id, seat: found.own.seat, rows: own, shares })];
  });
  const ids = new Set(rows.map((row) => cell(desk, row, 'id')));
  for (const [id, [row]] of candidacies) if (!ids.has(id) && row) trouble(desk, row, `no by-election ${id}`);
  const used = new Set([...candidacies.values()].flat().map((row) => `${row.cells['id']} ${row.cells['candidate']}`));
  for (const [key, row] of shares) if (!used.has(key)) trouble(desk, row, 'a share of nobody in candidates.csv');
  return { byElections, seats: [...seats.values()] };
}

interface Contest {
  readonly id: string;
  readonly seat: Constituency;
  readonly rows: readonly Row[];
  readonly shares: ReadonlyMap<string, Row>;
}

function byElection(desk: Desk, row: Row, { id, seat, rows, shares }: Contest): ByElection {
  const pollingDay = cell(desk, row, 'date');
  const complete = cell(desk, row, 'list_complete');
  const list = complete === 'yes' ? 'whole' : complete === 'no' ? 'partial' : 'doubtful';
  const party = (label: string, where: Row): string => {
    const known = partyOfLabel(desk, label, pollingDay, seat.country);
    if (known === null) trouble(desk, where, `a description "${label}" that is not known`);
    return known ?? 'ind';
  };
  const listed: Candidacy[] = rows.map((each) => {
    const label = cell(desk, each, 'party');
    const key = `${cell(desk, row, 'id')} ${cell(desk, each, 'candidate')}`;
    const share = shares.get(key);
    return {
      candidate: cell(desk, each, 'candidate'),
      knownAs: null,
      party: party(label, each),
      description: label.replace(/ \(label (?:doubtful|not shown)\)$/, ''),
      votes: count(desk, each, 'votes'),
      person: null,
      shareStated: share === undefined ? null : Math.round(Number(share.cells['share_stated_pct']) * 100) / 10_000,
    };
  });
  const candidacies =
    listed.length > 0 ? listed.toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0)) : winner(desk, row, id);
  if (candidacies.length !== rows.length && rows.length > 0) trouble(desk, row, 'candidacies were lost');
  const sum = rows.reduce((total, each) => total + (count(desk, each, 'votes') ?? 0), 0);
  if (sum !== count(desk, row, 'votes_listed')) trouble(desk, row, `votes listed sum to ${sum}`);
  const source = cell(desk, row, 'source');
  const lead = (candidacies[0]?.votes ?? 0) - (candidacies[1]?.votes ?? 0);
  const majority = count(desk, row, 'majority_votes');
  if (list !== 'doubtful' && majority !== null && majority !== lead)
    trouble(desk, row, `majority printed ${majority}, by the votes ${lead}`);
  const year = cell(desk, row, 'previous_general_election');
  return {
    id,
    constituency: seat.id,
    pollingDay,
    electorate: count(desk, row, 'electorate'),
    declared: {
      validVotes: printed(/stated total ([\d,]+)/, source),
      rejectedBallots: id === 'brent-east-2003' ? 109 : printed(/([\d,]+) spoilt/, source),
      majority,
    },
    candidacies,
    sources: [{ source: FOLDER, file: cell(desk, row, 'article'), line: null }],
    status: 'declared',
    writ: null,
    parliament: parliamentOf(pollingDay),
    list,
    note: EARLIER_NOTES[id] ?? (list === 'partial' ? missing(candidacies, source) : null),
    baseline: { constituency: seat.id, pollingDay: generalElectionDay(year), notional: false },
    vacancy: earlierVacancy(desk, row, id, candidacies[0]?.party ?? 'ind', party),
    decidedByLot: false,
    stated: stated(desk, row, party),
    swingRuling: EARLIER_RULINGS[id] ?? null,
  };
}

/** The one candidacy of a by-election of which no votes are known. */
function winner(desk: Desk, row: Row, id: string): Candidacy[] {
  const candidate = cell(desk, row, 'winner') || EARLIER_WINNERS[id];
  if (candidate === undefined) trouble(desk, row, 'nobody is known to have stood');
  const label = cell(desk, row, 'outcome').replace(/ (?:hold|gain.*)$/, '');
  const party = partyOfLabel(desk, label, cell(desk, row, 'date'), '');
  if (party === null) trouble(desk, row, `a party "${label}" that is not known`);
  return [
    {
      candidate: candidate ?? '',
      knownAs: null,
      party: party ?? 'ind',
      description: label,
      votes: null,
      person: null,
      shareStated: null,
    },
  ];
}

function stated(desk: Desk, row: Row, party: (label: string, where: Row) => string): ByElection['stated'] {
  const turnout = cell(desk, row, 'turnout_pct_stated');
  const swing = cell(desk, row, 'swing_stated_pp');
  if (turnout === '' && swing === '') return null;
  const named = (column: string): string | null => {
    const label = cell(desk, row, column);
    return label === '' ? null : party(label, row);
  };
  return {
    turnoutPercent: turnout === '' ? null : Number(turnout),
    swing: swing === '' ? null : { points: Number(swing), from: named('swing_from'), to: named('swing_to') },
  };
}

const GENERAL_ELECTIONS = [1979, 1983, 1987, 1992, 1997, 2001, 2005, 2010];
const DISSOLVED = ['1983-06-09', '1987-06-11', '1992-04-09', '1997-05-01', '2001-06-07', '2005-05-05', '2010-05-06'];

function parliamentOf(pollingDay: string): string {
  const index = DISSOLVED.findIndex((day) => pollingDay < day);
  return `${GENERAL_ELECTIONS[index]}-${String(GENERAL_ELECTIONS[index + 1]).slice(2)}`;
}

function printed(pattern: RegExp, source: string): number | null {
  const match = pattern.exec(source);
  return match === null ? null : Number(match[1]!.replaceAll(',', ''));
}

/** What a partial list lacks, as a plain sentence. */
function missing(candidacies: readonly Candidacy[], source: string): string {
  if (candidacies.every(({ votes }) => votes === null))
    return 'No votes are known: the open sources at hand give only who won.';
  const stood = /((?:at least )?\w+) candidates stood/.exec(source)?.[1] ?? /\bof (nine|eleven)\b/.exec(source)?.[1];
  const known = `${WORDS[candidacies.length] ?? candidacies.length}`;
  const of =
    stood === undefined ? `Only ${known} candidacies are known` : `Only ${known} of ${stood} candidacies are known`;
  return `${of}, so no share, turnout or rank is worked out; shares are given as the source states them.`;
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
