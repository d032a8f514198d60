import type { CheckedClaim, Claim, DisputedCount, PrintedValue } from '#records';
import type { Official } from './official.ts';
import { candidacyOf } from './subject.ts';

type Account = Pick<CheckedClaim, 'article' | 'kind' | 'claim' | 'copyOf'>;

/** A value of one count, and one place that prints it. */
interface Sighting {
  readonly value: number;
  readonly source?: string;
  readonly article?: string;
  readonly why?: PrintedValue['why'];
}

/**
 * Counts of which more than one value is printed: every value with who prints it, the one that is shown first. The
 * record's own value is shown where it has one (it is the return's, or official data that closes); else the value that
 * most independent articles print, copies of one text and the site's own articles apart (methodology 4.19).
 */
export function disputedCounts(official: Official, accounts: readonly Account[]): DisputedCount[] {
  const { byElection } = official;
  const outside = accounts.filter(({ kind, copyOf }) => kind === 'report' && copyOf === undefined);
  const counts: (readonly [DisputedCount['field'], string | null, number | null, readonly Sighting[]])[] = [
    ...byElection.candidacies.map(
      ({ candidate, votes }, index) =>
        ['votes', candidate, votes, sightings(official, outside, candidate, isVotesOf(index, official))] as const,
    ),
    ['rejectedBallots', null, byElection.declared.rejectedBallots, sightings(official, outside, null, () => false)],
    [
      'electorate',
      null,
      byElection.electorate,
      sightings(official, outside, undefined, ({ kind }) => kind === 'electorate'),
    ],
  ];
  return counts.flatMap(([field, candidate, recorded, seen]) => {
    const values = valuesOf(recorded, seen).map((each, index) => ({
      ...each,
      shown: index === 0,
      breaks: field === 'votes' && candidate !== null ? breaksOf(candidate, each.value, official) : [],
    }));
    return values.length > 1 ? [{ field, candidate, values }] : [];
  });
}

function isVotesOf(index: number, official: Official): (claim: Claim) => boolean {
  return (claim) => claim.kind === 'votes' && candidacyOf(claim, official) === index;
}

/** `candidate`: whose other counts of the record belong to it; undefined for none. */
function sightings(
  { byElection }: Official,
  accounts: readonly Account[],
  candidate: string | null | undefined,
  fits: (claim: Claim) => boolean,
): readonly Sighting[] {
  const recorded = (byElection.otherCounts ?? []).filter((each) => each.candidate === candidate);
  return [
    ...recorded.map(({ votes, source, why }) => ({ value: votes, source, why })),
    ...accounts.flatMap(({ article, claim }) =>
      'value' in claim && claim.precision === 'exact' && Number.isInteger(claim.value) && fits(claim)
        ? [{ value: claim.value, article }]
        : [],
    ),
  ];
}

/** The recorded value first, then what most print. */
function valuesOf(recorded: number | null, seen: readonly Sighting[]): Omit<PrintedValue, 'shown' | 'breaks'>[] {
  const values = Map.groupBy(seen, ({ value }) => value);
  if (recorded !== null && !values.has(recorded)) values.set(recorded, []);
  return [...values]
    .map(([value, places]) => ({
      value,
      recorded: value === recorded,
      sources: [...new Set(places.flatMap(({ source }) => source ?? []))],
      articles: [...new Set(places.flatMap(({ article }) => article ?? []))],
      why: places.find(({ why }) => why !== undefined)?.why ?? null,
    }))
    .toSorted(
      (a, b) =>
        Number(b.recorded) - Number(a.recorded) ||
        b.sources.length + b.articles.length - (a.sources.length + a.articles.length) ||
        a.value - b.value,
    );
}

/** Totals printed with the return that would not follow, were a count another one. */
function breaksOf(candidate: string, value: number, { byElection }: Official): PrintedValue['breaks'] {
  const { validVotes, majority } = byElection.declared;
  const votes = byElection.candidacies.map((each) => (each.candidate === candidate ? value : each.votes));
  if (byElection.list === 'partial' || votes.some((each) => each === null)) return [];
  const counts = (votes as number[]).toSorted((a, b) => b - a);
  const sum = counts.reduce((total, each) => total + each, 0);
  const lead = (counts[0] ?? 0) - (counts[1] ?? 0);
  return [
    ...(validVotes !== null && validVotes !== sum
      ? [{ total: 'validVotes' as const, gives: sum, printed: validVotes }]
      : []),
    ...(majority !== null && counts.length > 1 && majority !== lead
      ? [{ total: 'majority' as const, gives: lead, printed: majority }]
      : []),
  ];
}
