import { change, count, hedged, list, longDay, percent, percents, plural } from '#format';
import { candidacyAnchors } from '#exchange';
import { lineageOf } from '#measures';
import type { Contest, Stood } from './contest.ts';
import { drawnRange } from './heard.ts';
import { adjective, nameOf, partyLabel } from './party-words.ts';
import type { Words } from './words.ts';

/** One candidacy's row. */
export type ResultRow = {
  readonly code: string;
  readonly won: boolean;
  /** Never changes: `candidate-andy-sawford`. */
  readonly anchor: string;
  readonly name: string;
  readonly party: Words;
  readonly votes: string;
  readonly share: string;
  /** Width of the bar, a CSS percentage; null where no share is known. */
  readonly bar: string | null;
  /** Ends of what a reported figure may mean, CSS percentages as `bar`'s, which is its middle; null for a return's. */
  readonly whisker: readonly [low: string, high: string] | null;
  readonly before: string;
  readonly change: string;
};

/** The result as a table: those who kept the deposit, a divider, those who did not. */
export type ResultTable = {
  readonly caption: string;
  /** True where the votes are what articles report before the return. */
  readonly heard: boolean;
  /** What the table rests on, under its heading. */
  readonly sub: string;
  /** Head of the column of earlier shares; null where there is nothing to compare with. */
  readonly thenYear: string | null;
  readonly estimate: boolean;
  readonly kept: readonly ResultRow[];
  readonly lost: { readonly divider: string; readonly rows: readonly ResultRow[] } | null;
  /** Who stood last time and not now; null for nobody. */
  readonly absent: string | null;
  /** Notes beside the table. */
  readonly notes: readonly Words[];
};

/** The result table of a declared or awaited by-election. */
export function resultOf(contest: Contest): ResultTable {
  const { stood, thenYear, baseline, measures } = contest;
  const shares = stood.map(({ measured, candidacy }) => measured.share ?? candidacy.shareStated);
  const widest = Math.max(0.5, ...shares.map((share) => share ?? 0));
  const heard = heardRows(contest);
  const texts = shareTexts(contest, shares);
  const anchors = candidacyAnchors(stood.map(({ candidacy }) => candidacy));
  const rows = stood.map((each, index) => ({
    ...row(contest, each, shares[index]!, texts[index]!, widest),
    ...heard?.[index],
    anchor: anchors[index]!,
  }));
  const lost = rows.filter((_, index) => stood[index]!.measured.depositLost === true);
  return {
    caption: captionOf(contest),
    heard: heard !== null,
    sub:
      contest.byElection.status === 'awaited'
        ? 'The candidates; votes follow with the declaration'
        : `Votes as ${contest.era === 'since-2010' ? 'declared' : 'printed'}; everything else follows from them`,
    thenYear: measures.outcome?.kind === 'win' ? null : thenYear,
    estimate: baseline?.notional ?? false,
    kept: rows.filter((_, index) => stood[index]!.measured.depositLost !== true),
    lost: lost.length === 0 ? null : { divider: dividerOf(contest), rows: lost },
    absent: absentOf(contest),
    notes: notesOf(contest),
  };
}

/** Shares with one decimal; two where one would show a tie among the leaders or a deposit kept that was lost. */
function shareTexts({ stood }: Contest, shares: readonly (number | null)[]): readonly string[] {
  const leaders = percents(shares.slice(0, 2));
  return shares.map((share, index) => {
    if (index < 2 && leaders[index] !== undefined) return leaders[index];
    return percent(share, { beside: stood[index]!.measured.depositLost === true ? [0.05] : [] });
  });
}

function row(
  contest: Contest,
  each: Stood,
  share: number | null,
  text: string,
  widest: number,
): Omit<ResultRow, 'anchor'> {
  const { candidacy, party, measured } = each;
  return {
    code: party.code,
    won: each === contest.winner,
    name: nameOf(candidacy),
    party: partyLabel(party, candidacy),
    votes: candidacy.votes === null ? '–' : count(candidacy.votes),
    share: share === null ? '–' : text,
    bar: share === null ? null : cssPercent(share / widest),
    whisker: null,
    before: measured.previousShare === null ? '–' : percent(measured.previousShare),
    change: measured.change !== null ? change(measured.change) : measured.stoodBefore === false ? 'new' : '–',
  };
}

const cssPercent = (part: number): string => `${Math.round(part * 1000) / 10}%`;

/** What articles report of each candidacy before the return, beside the most that any may mean; null where nothing is. */
function heardRows({ entry: { heard } }: Contest): readonly Pick<ResultRow, 'votes' | 'bar' | 'whisker'>[] | null {
  if (!heard?.votes.some((each) => each !== null)) return null;
  const most = Math.max(1, ...heard.votes.map((each) => (each === null ? 0 : drawnRange(each)[1])));
  return heard.votes.map((each) => {
    if (each === null) return { votes: 'not published', bar: null, whisker: null };
    const [low, high] = drawnRange(each);
    return {
      votes: hedged(each.value, each.precision),
      bar: cssPercent((low + high) / 2 / most),
      whisker: [cssPercent(low / most), cssPercent(high / most)],
    };
  });
}

function captionOf({ byElection, measures, entry, era }: Contest): string {
  const day = longDay(byElection.pollingDay);
  if (byElection.status === 'awaited')
    return `Candidates on ${day}, in alphabetical order; result not yet declared.${
      entry.heard?.votes.some((each) => each !== null)
        ? ' Votes are as reported: dotted bars, with the range meant.'
        : ''
    }`;
  if (byElection.list === 'partial') return `Leading candidates only, ${day}. Shares are as the source states them.`;
  const rejected =
    byElection.declared.rejectedBallots === null
      ? 'rejected papers not published'
      : `${count(byElection.declared.rejectedBallots)} rejected`;
  const electorate =
    byElection.electorate === null ? 'electorate not known' : `electorate ${count(byElection.electorate)}`;
  const from = era === 'since-2010' ? 'Official return' : 'As Wikipedia and its sources print it, not the return';
  return `${from}, ${day}. ${plural(measures.validVotes, 'valid vote')}, ${rejected}, ${electorate}.`;
}

function dividerOf({ measures, byElection }: Contest): string {
  const [over, deposit] = byElection.pollingDay >= '1985-10-01' ? ['5%', '£500'] : ['12.5%', '£150'];
  return `Deposit lost: ${plural(measures.depositThreshold, 'vote')} (over ${over}) needed to keep ${deposit}`;
}

function absentOf({ measures, party, thenYear }: Contest): string | null {
  if (measures.absent.length === 0) return null;
  const names = measures.absent.map(({ party: id, candidate, previousShare }) => {
    const { kind, shortName } = party(id);
    return `${kind === 'independent' && candidate !== null ? `${candidate} (independent)` : shortName} (${percent(previousShare)})`;
  });
  return `Stood in ${thenYear}, not here: ${list(names)}.`;
}

function notesOf(contest: Contest): readonly Words[] {
  const { thenYear, baseline, stood, byElection } = contest;
  const notes: Words[] = [];
  const renamed = renamedOf(contest);
  if (byElection.note !== null) notes.push([byElection.note]);
  if (thenYear !== null && stood.some(({ measured }) => measured.change !== null)) {
    const newcomers = stood.some(({ measured }) => measured.stoodBefore === false);
    notes.push([
      `Change is in percentage points of the vote since ${baseline?.notional ? `the ${thenYear} result, an estimate on these boundaries` : `the ${thenYear} general election`}, for the same party.`,
      ...(newcomers
        ? [` “New” means that the party had no candidate then; independents are compared only as the same person.`]
        : []),
    ]);
  }
  if (renamed !== null) notes.push([renamed]);
  const close = stood.find(
    ({ measured }) => measured.depositLost === true && measured.share !== null && percent(measured.share) === '5.0%',
  );
  if (close)
    notes.push([
      `${nameOf(close.candidacy)} (${adjective(close.party)}) polled ${count(close.candidacy.votes)}, or ${percent(close.measured.share, { beside: [0.05] })}: near 5%, but under the threshold.`,
    ]);
  return notes;
}

/** Parties compared with one of another name on the same line: Reform UK with the Brexit Party; null for none. */
function renamedOf({ stood, baseline, party, thenYear, almanac }: Contest): string | null {
  const before = baseline?.candidacies.map((each) => party(each.party)) ?? [];
  const pairs = stood.flatMap(({ party: now, measured }) => {
    if (measured.previousShare === null || now.kind !== 'party' || before.some(({ id }) => id === now.id)) return [];
    const line = lineageOf(now.id, almanac.parties);
    const then = before.find(({ id }) => lineageOf(id, almanac.parties) === line);
    return then ? [`${now.inSentence} with ${then.inSentence} of ${thenYear}`] : [];
  });
  return pairs.length === 0 ? null : `One line of descent: ${list(pairs)}.`;
}
