import type { Claim } from '#records';
import type { TraceEntry } from './reading.ts';

type Figure = Extract<Claim, { kind: 'majority' | 'turnout' | 'previousMajority' }>;

const SINGLE = ['majority', 'turnout', 'previousMajority'] as const;
/** Two figures of one thing that differ by more than this part of the larger are no slip and no rounding. */
const APART = 0.34;
/** The same of two leads that are both told to the vote. */
const SLIP = 0.15;

const figuresOf = (claims: readonly Claim[], kind: Figure['kind']): readonly Figure[] =>
  claims.filter((claim): claim is Figure => claim.kind === kind);

const apart = (a: Figure, b: Figure): boolean =>
  Math.abs(a.value - b.value) >
  (a.kind !== 'turnout' && a.precision === 'exact' && b.precision === 'exact' ? SLIP : APART) *
    Math.max(a.value, b.value);

/** Lead of the first over the second, where the article gives both their votes; else null. */
function leadOfVotes(claims: readonly Claim[]): number | null {
  const votes = claims
    .flatMap((claim) => (claim.kind === 'votes' && claim.precision === 'exact' ? [claim.value] : []))
    .sort((a, b) => b - a);
  const [first, second] = votes;
  return first !== undefined && second !== undefined && first > second ? first - second : null;
}

/**
 * Drops what cannot be of this contest beside its other figures: a contest has one majority, one turnout and one
 * majority before. Of two far apart the one that the votes bear out is kept, else the one told first; a majority is
 * not at once the one before. What is dropped goes into `trace`.
 */
export function withoutStrays(claims: readonly Claim[], trace: TraceEntry[]): Claim[] {
  const lead = leadOfVotes(claims);
  const dropped = new Set<Claim>();
  for (const kind of SINGLE) {
    const figures = figuresOf(claims, kind);
    const sound = kind === 'majority' ? figures.find(({ value }) => lead !== null && value === lead) : undefined;
    const keep = sound ?? figures[0];
    if (!keep) continue;
    for (const figure of figures) if (apart(figure, keep)) dropped.add(figure);
  }
  const now = figuresOf(claims, 'majority').filter((claim) => !dropped.has(claim) && claim.precision === 'exact');
  for (const old of figuresOf(claims, 'previousMajority'))
    if (now.some(({ value }) => value === old.value)) dropped.add(old);
  for (const { rule, span, paragraph } of dropped)
    trace.push({ rule, span, paragraph, verdict: 'beside another figure of the same' });
  return claims.filter((claim) => !dropped.has(claim));
}
