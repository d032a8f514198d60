import {
  change,
  count,
  hedged,
  ordinalInWords,
  outcomePhrase,
  plural,
  printedPercent,
  printedPoints,
  sentenceCase,
} from '#format';
import type { Claim, Meaning } from '#records';

/** Kinds of claim as a reader knows them. */
export const KIND_WORDS: Readonly<Record<Claim['kind'], string>> = {
  winner: 'Winner',
  outcome: 'Gain or hold',
  votes: 'Votes',
  share: 'Share of the vote',
  shareChange: 'Change of share',
  majority: 'Majority',
  previousMajority: 'Majority last time',
  swing: 'Swing',
  turnout: 'Turnout',
  votesCast: 'Votes cast',
  electorate: 'Electorate',
  cause: 'Cause of the vacancy',
  position: 'Place',
  lostDeposit: 'Deposit',
  recounts: 'Recounts',
};

/** What an article claims, in our own words with its printed figure; its sentence is never repeated. */
export function claimWords(claim: Claim): string {
  return sentenceCase(WORDING[claim.kind](claim as never));
}

/** Fields that a statement may leave open. */
const UNSTATED = { candidate: null, person: null, party: null, from: null, to: null, precision: 'exact' };

/**
 * The same for what states fewer fields than a claim: a figure of another election, an example of a rule. What is not
 * stated counts as null; a kind that is none of the claims' is given back as it is.
 */
export function statedWords(stated: { readonly kind: string }): string {
  return stated.kind in KIND_WORDS ? claimWords({ ...UNSTATED, ...stated } as unknown as Claim) : stated.kind;
}

type Of<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

const subject = ({ candidate, party }: { candidate: string | null; party: string | null }): string =>
  candidate === null ? (party ?? 'a candidate') : party === null ? candidate : `${candidate} (${party})`;

/** One entry a kind: the compiler asks for it when a kind is added. */
const WORDING: { readonly [K in Claim['kind']]: (claim: Of<K>) => string } = {
  winner: (claim) => `won by ${subject(claim)}`,
  outcome: ({ outcome, party, from }) =>
    party === null ? outcome : outcomePhrase({ kind: outcome, party, from: from ?? null }),
  votes: (claim) => `${subject(claim)}: ${hedged(claim.value, claim.precision)} votes`,
  share: (claim) => `${subject(claim)}: ${hedged(printedPercent(claim.value), claim.precision)} of the vote`,
  shareChange: ({ party, value, precision }) =>
    `${party ?? 'a party'}: share ${value < 0 ? 'down' : 'up'} ${hedged(printedPoints(Math.abs(value)), precision)}`,
  majority: ({ value, precision }) => `majority of ${hedged(value, precision)}`,
  previousMajority: ({ value, precision }) => `previous majority of ${hedged(value, precision)}`,
  swing: ({ value, precision, from, to }) =>
    `swing of ${hedged(printedPoints(value), precision)}${(from ?? null) === null ? '' : ` from ${from}`}${(to ?? null) === null ? '' : ` to ${to}`}`,
  turnout: ({ value, precision }) => `turnout of ${hedged(printedPercent(value), precision)}`,
  votesCast: ({ value, precision }) => `${hedged(value, precision)} votes cast`,
  electorate: ({ value, precision }) => `electorate of ${hedged(value, precision)}`,
  cause: ({ cause, person }) => `vacancy by ${cause}${person === null ? '' : ` of ${person}`}`,
  position: (claim) => `${subject(claim)} came ${ordinalInWords(claim.value)}`,
  lostDeposit: (claim) => `${subject(claim)} lost the deposit`,
  recounts: ({ value }) => plural(value, 'recount'),
};

/** A recomputed value with its unit; `decimals` are those of the claim, at least one for shares and points. */
export function expectedWords(meaning: Meaning, expected: number | string, decimals: number): string {
  if (typeof expected === 'string') return meaning === 'deposit' ? `Deposit ${expected}` : sentenceCase(expected);
  switch (UNITS[meaning]) {
    case 'percent':
      return printedPercent(expected, Math.max(1, decimals));
    case 'points':
      return printedPoints(Math.abs(expected), Math.max(1, decimals));
    case 'change':
      return `${change(expected / 100)} points`;
    case 'position':
      return sentenceCase(ordinalInWords(expected));
    default:
      return count(expected);
  }
}

const UNITS: Partial<Record<Meaning, 'percent' | 'points' | 'change' | 'position'>> = {
  share: 'percent',
  'previous-share': 'percent',
  'share-of-ballots': 'percent',
  'valid-vote-turnout': 'percent',
  'ballot-box-turnout': 'percent',
  'stated-turnout': 'percent',
  'share-change': 'change',
  'share-change-from-rounded': 'change',
  'majority-points': 'points',
  'butler-swing': 'points',
  'butler-swing-from-rounded': 'points',
  'alternative-pair-swing': 'points',
  'steed-swing': 'points',
  'swing-needed': 'points',
  'stated-swing': 'points',
  position: 'position',
};

/** A meaning as a reader knows it: "turnout by ballot papers". */
export const MEANING_WORDS: Readonly<Record<Meaning, string>> = {
  votes: 'votes',
  'previous-votes': 'votes last time',
  share: 'share of valid votes',
  'previous-share': 'share last time',
  'share-of-ballots': 'share of all ballot papers',
  'share-change': 'change of share',
  'share-change-from-rounded': 'change between rounded shares',
  majority: 'majority in votes',
  'majority-points': 'majority in points',
  'previous-majority': 'majority last time',
  'butler-swing': 'two-party swing',
  'butler-swing-from-rounded': 'two-party swing from rounded shares',
  'alternative-pair-swing': 'swing between another pair',
  'steed-swing': 'Steed swing',
  'swing-needed': 'swing that was needed',
  'stated-swing': 'swing as the source states it',
  'valid-vote-turnout': 'turnout by valid votes',
  'ballot-box-turnout': 'turnout by ballot papers',
  'stated-turnout': 'turnout as the source states it',
  'valid-votes': 'valid votes',
  ballots: 'ballot papers',
  electorate: 'electorate',
  'rejected-ballots': 'rejected papers',
  position: 'place',
  deposit: 'deposit',
  outcome: 'outcome',
  'outcome-by-sitting-member': 'outcome against the member who left',
  winner: 'winner',
  cause: 'cause',
};
