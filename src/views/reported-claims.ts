import { yearOf } from '#format';
import type { Almanac, ByElectionEntry, CheckedClaim, ClaimKind, Verdict } from '#records';
import { shownVerdict } from '#wording';
import { outletOf, UNNAMED_OUTLET } from './contest-reported.ts';
import { constituencyOf, type Shelf, shelfOf } from './shelf.ts';

/** A claim of an article, and the by-election that it is of. */
export type Told = { readonly entry: ByElectionEntry; readonly claim: CheckedClaim };

/** Claims of outside articles, by-elections newest first. */
export function toldIn(almanac: Almanac): readonly Told[] {
  return almanac.byElections.flatMap((entry) =>
    entry.claims.filter(({ kind }) => kind === 'report').map((claim) => ({ entry, claim })),
  );
}

/** Claims of the site's own articles, which no statistics of the press count. */
export function ownClaims(almanac: Almanac): readonly CheckedClaim[] {
  return almanac.byElections.flatMap(({ claims }) => claims.filter(({ kind }) => kind === 'site-article'));
}

/** Claims that statistics count: a text that several papers carry counts once. */
export const counted = (told: readonly Told[]): readonly Told[] =>
  told.filter(({ claim }) => claim.copyOf === undefined);

/** Verdicts as the pages name them, worst first. */
export const VERDICTS = [
  ['differs', 'conflicts', 'Differs', 'The return gives another figure, under every meaning of the words.'],
  [
    'other-definition',
    'agrees-otherwise',
    'Other definition',
    'Right under another definition than the usual one, which is named.',
  ],
  ['consistent', 'consistent', 'Consistent', 'A hedge or a round figure that holds: “almost”, “more than”, “about”.'],
  [
    'matches-when-rounded',
    'agrees-when-rounded',
    'Matches when rounded',
    'A round number, and the return’s figure rounds to it.',
  ],
  ['matches', 'agrees', 'Matches', 'Equal to the return at the precision printed.'],
  [
    'cannot-say',
    'cannot-say',
    'Cannot say',
    'The return does not hold it: recounts, or a comparison with nothing to compare.',
  ],
] as const satisfies readonly (readonly [string, Verdict, string, string])[];

/** How many claims came to each verdict. */
export type Score = {
  readonly claims: number;
  readonly matches: number;
  readonly consistent: number;
  readonly otherwise: number;
  readonly differs: number;
  readonly unsaid: number;
  /** Matches and consistent ones as a proportion of those that could be checked; null where none could. */
  readonly right: number | null;
};

/** Counts claims by verdict. */
export function scoreOf(told: readonly Told[]): Score {
  const number = (...verdicts: readonly Verdict[]): number =>
    told.filter(({ claim }) => verdicts.includes(shownVerdict(claim.finding))).length;
  const matches = number('agrees', 'agrees-when-rounded');
  const consistent = number('consistent');
  const unsaid = number('cannot-say');
  const checked = told.length - unsaid;
  return {
    claims: told.length,
    matches,
    consistent,
    otherwise: number('agrees-otherwise'),
    differs: number('conflicts'),
    unsaid,
    right: checked === 0 ? null : (matches + consistent) / checked,
  };
}

/** Kinds of figures as the pages name them, in the order of the contract. */
export const KINDS: Readonly<Record<ClaimKind, string>> = {
  winner: 'Winner',
  outcome: 'Gain or hold',
  votes: 'Votes',
  share: 'Share',
  shareChange: 'Change of share',
  majority: 'Majority',
  previousMajority: 'Previous majority',
  swing: 'Swing',
  turnout: 'Turnout',
  votesCast: 'Votes cast',
  electorate: 'Electorate',
  cause: 'Cause of the vacancy',
  position: 'Place',
  lostDeposit: 'Lost deposit',
  recounts: 'Recounts',
};

/** Last part of an address for a name: `The Herald` → `the-herald`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The ways in which claims are listed: by verdict, kind and outlet (by by-election they stand on its own page). */
export type Way = 'verdicts' | 'kinds' | 'outlets';

/** Last part of the address, and name, of the list that a claim is on. */
export function listOf(almanac: Almanac, way: Way, { claim }: Told): readonly [slug: string, name: string] {
  switch (way) {
    case 'verdicts': {
      const [slug, , name] = VERDICTS.find(([, verdict]) => verdict === shownVerdict(claim.finding))!;
      return [slug, name];
    }
    case 'kinds':
      return [slugOf(KINDS[claim.claim.kind]), KINDS[claim.claim.kind]];
    case 'outlets': {
      const outlet = outletOf(shelfOf(almanac), claim.article);
      return outlet === UNNAMED_OUTLET ? ['not-named', outlet] : [slugOf(outlet), outlet];
    }
  }
}

/** Name and year of a by-election. */
export const titleOf = (shelf: Shelf, { byElection }: ByElectionEntry): string =>
  `${constituencyOf(shelf, byElection.constituency).name} ${yearOf(byElection.pollingDay)}`;
