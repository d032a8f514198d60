import type { PublishedCandidacy, PublishedRecord } from './record-schema.ts';

/** A cell as it is published: null is an empty field, never zero. */
export type Cell = string | number | boolean | null;

/** One column of a published table, documented once for the page, for CSVW and for the data package. */
export interface Column<Row> {
  /** Name in the header row; the same as in the JSON, parts of an object joined. */
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** True where no row leaves it empty. */
  readonly required: boolean;
  /** What it holds, its unit, and what an empty field means, in one or two sentences. */
  readonly description: string;
  /** The only values it can have; absent where they are open. */
  readonly values?: readonly string[];
  readonly of: (row: Row) => Cell;
}

/** A row of `/data/candidacies.csv`: a candidacy and the record that it stands in. */
export interface CandidacyRow {
  readonly record: PublishedRecord;
  readonly candidacy: PublishedCandidacy;
  /** Percent as the source prints it, where the list is partial; null otherwise. */
  readonly shareStated: number | null;
}

const PERCENT = 'Percent, computed from the votes, with eight decimals.';
const POINTS = 'Percentage points, computed from the votes, with eight decimals.';

/** Columns of `/data/by-elections.csv`, a row for each by-election. */
export const BY_ELECTION_COLUMNS: readonly Column<PublishedRecord>[] = [
  text(
    'id',
    true,
    'Key of the by-election: seat and year, and the month where a seat polled twice in one.',
    (r) => r.id,
  ),
  text('url', true, 'Address of its page on this site, from the root.', (r) => r.url),
  text(
    'version',
    true,
    'Fingerprint of the record; <id>/v/<version>.json keeps it readable after a correction.',
    (r) => r.version,
  ),
  oneOf('status', ['declared', 'awaited'], 'Whether the result has been declared.', (r) => r.status),
  text('constituency', true, 'Name of the seat.', (r) => r.constituency.name),
  text('constituencySlug', true, 'The seat in addresses.', (r) => r.constituency.slug),
  text('onsCode', false, 'Office for National Statistics code; empty before 2010.', (r) => r.constituency.onsCode),
  text(
    'boundaries',
    true,
    'Years of the general elections fought on these boundaries; no end while in force.',
    (r) => r.constituency.boundaries,
  ),
  oneOf(
    'country',
    ['England', 'Scotland', 'Wales', 'Northern Ireland'],
    'Part of the United Kingdom.',
    (r) => r.constituency.country,
  ),
  text(
    'region',
    false,
    'Government region in England, the country elsewhere; empty where not known.',
    (r) => r.constituency.region,
  ),
  { name: 'pollingDay', type: 'date', required: true, description: 'Day of the poll.', of: (r) => r.pollingDay },
  text('parliament', true, 'Parliament in which it was held, by general election years.', (r) => r.parliament),
  oneOf(
    'list',
    ['whole', 'partial', 'doubtful'],
    'partial: only leading candidacies are known, so no share, rank or turnout is computed; doubtful: whole, with figures that contradict each other.',
    (r) => r.list,
  ),
  text('causeKind', false, 'Why the seat fell vacant; empty where not known.', (r) => r.cause.kind),
  text('causePerson', false, 'The outgoing member; empty where not known.', (r) => r.cause.person),
  text('causeParty', false, 'Party under which that member was last elected.', (r) => r.cause.party),
  integer('electorate', 'Registered electors; empty where not known.', (r) => r.electorate),
  integer('validVotes', 'Sum of the candidates’ votes; empty for a partial list.', (r) => r.validVotes),
  integer('rejectedBallots', 'Rejected (spoilt) ballot papers; empty where not published.', (r) => r.rejectedBallots),
  number('turnoutValidVotes', `Valid votes ÷ electorate. ${PERCENT}`, (r) => r.turnout.validVotes),
  number('turnoutBallotBox', `(Valid votes + rejected ballots) ÷ electorate. ${PERCENT}`, (r) => r.turnout.ballotBox),
  text('winner', false, 'Candidate who won; empty before a declaration.', (r) => r.winner?.candidate ?? null),
  text('winnerParty', false, 'Party of the winner.', (r) => r.winner?.party ?? null),
  oneOf(
    'outcome',
    ['gain', 'hold', 'win'],
    'Against the party that won the baseline; win where there is none.',
    (r) => r.outcome?.kind ?? null,
    false,
  ),
  text('outcomeFrom', false, 'Party that lost the seat; empty for a hold.', (r) => r.outcome?.from ?? null),
  integer('majorityVotes', 'First less second, in votes.', (r) => r.majority?.votes ?? null),
  number('majorityPoints', `First less second. ${POINTS}`, (r) => r.majority?.points ?? null),
  number(
    'swingPoints',
    `Half of the movement of the gap between two parties, always positive; empty where none compares. ${POINTS}`,
    (r) => r.swing.points,
  ),
  text('swingFrom', false, 'Party that the swing goes from.', (r) => r.swing.from),
  text('swingTo', false, 'Party that the swing goes to.', (r) => r.swing.to),
  oneOf(
    'swingComparable',
    ['yes', 'from-zero', 'no'],
    'from-zero: a party of the pair stood at one end only and is counted from nothing at the other.',
    (r) => r.swing.comparable,
  ),
  oneOf(
    'swingMethod',
    ['butler', 'steed'],
    'How the swing is worked out; empty where none compares.',
    (r) => r.swing.method,
    false,
  ),
  number('turnoutStated', 'Percent that the source prints, where none can be computed.', (r) => r.turnoutStated),
  number(
    'swingStatedPoints',
    'Swing in points that the source prints, where none can be computed.',
    (r) => r.swingStated?.points ?? null,
  ),
  text('swingStatedFrom', false, 'Party that the stated swing goes from.', (r) => r.swingStated?.from ?? null),
  text('swingStatedTo', false, 'Party that the stated swing goes to.', (r) => r.swingStated?.to ?? null),
  oneOf(
    'baselineKind',
    ['general-election', 'notional'],
    'What it is compared with; notional: an estimate on later boundaries.',
    (r) => r.baseline?.kind ?? null,
    false,
  ),
  {
    name: 'baselinePollingDay',
    type: 'date',
    required: false,
    description: 'Polling day of the baseline; empty without one.',
    of: (r) => r.baseline?.pollingDay ?? null,
  },
  integer(
    'candidates',
    'Candidacies in this data; fewer than stood where the list is partial.',
    (r) => r.candidacies.length,
    true,
  ),
  text('note', false, 'What is missing or doubtful.', (r) => r.note),
];

/** Columns of `/data/candidacies.csv` and of `/by-elections/<id>.csv`, a row for each candidacy. */
export const CANDIDACY_COLUMNS: readonly Column<CandidacyRow>[] = [
  text('byElection', true, 'Key of the by-election, as in by-elections.csv.', ({ record }) => record.id),
  {
    name: 'pollingDay',
    type: 'date',
    required: true,
    description: 'Day of the poll.',
    of: ({ record }) => record.pollingDay,
  },
  text('constituency', true, 'Name of the seat.', ({ record }) => record.constituency.name),
  text(
    'onsCode',
    false,
    'Office for National Statistics code of the seat; empty before 2010.',
    ({ record }) => record.constituency.onsCode,
  ),
  integer(
    'position',
    'Rank by votes, the winner first; ties share a rank; empty for a partial list or before a declaration.',
    ({ candidacy }) => candidacy.position,
  ),
  text('candidate', true, 'Name in common use.', ({ candidacy }) => candidacy.candidate),
  text('party', true, 'Canonical name of the party, or Independent.', ({ candidacy }) => candidacy.party),
  text('description', true, 'Party as the return describes it.', ({ candidacy }) => candidacy.description),
  integer('votes', 'Votes counted; empty where not known or not yet declared.', ({ candidacy }) => candidacy.votes),
  number('share', `Of valid votes; empty for a partial list. ${PERCENT}`, ({ candidacy }) => candidacy.share),
  number(
    'change',
    `Share less that of the same party line at the baseline; empty where nothing compares. ${POINTS}`,
    ({ candidacy }) => candidacy.change,
  ),
  {
    name: 'depositLost',
    type: 'boolean',
    required: false,
    description: 'true or false; empty where it cannot be told.',
    of: ({ candidacy }) => candidacy.depositLost,
  },
  number(
    'shareStated',
    'Percent as the source prints it, only where the list is partial.',
    ({ shareStated }) => shareStated,
  ),
];

function text<Row>(name: string, required: boolean, description: string, of: (row: Row) => string | null): Column<Row> {
  return { name, type: 'string', required, description, of };
}

function oneOf<Row>(
  name: string,
  values: readonly string[],
  description: string,
  of: (row: Row) => string | null,
  required = true,
): Column<Row> {
  return { name, type: 'string', required, description, values, of };
}

function integer<Row>(
  name: string,
  description: string,
  of: (row: Row) => number | null,
  required = false,
): Column<Row> {
  return { name, type: 'integer', required, description, of };
}

function number<Row>(name: string, description: string, of: (row: Row) => number | null): Column<Row> {
  return { name, type: 'number', required: false, description, of };
}
