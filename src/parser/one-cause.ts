import type { Claim } from '#records';
import { surnameOf } from './surname-of.ts';

/** Which of two causes said of one person is the by-election's: who defects or is recalled also resigns or goes. */
const STRONGEST = ['recall', 'disqualification', 'defection', 'elevation', 'death', 'resignation', 'other'];

/** The strongest alone of the causes that are said of one person. */
export function oneCause(claims: readonly Claim[]): readonly Claim[] {
  const best = new Map<string, number>();
  const keyed = (claim: Extract<Claim, { kind: 'cause' }>): string => surnameOf(claim.person ?? '');
  for (const claim of claims)
    if (claim.kind === 'cause')
      best.set(keyed(claim), Math.min(best.get(keyed(claim)) ?? 9, STRONGEST.indexOf(claim.cause)));
  return claims.filter((claim) => claim.kind !== 'cause' || STRONGEST.indexOf(claim.cause) === best.get(keyed(claim)));
}
