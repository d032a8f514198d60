import { type Judged, judgedByReturns, type Official, type Read, type Stranger } from '#reconcile';
import type { Span } from '#records';
import { claimWords } from './claim-words.ts';
import { returnedOf } from './finding-words.ts';

/** What is further from the return than any slip, as a trace tells what was seen and not claimed. */
interface FarOff {
  readonly rule: string;
  readonly span: Span;
  readonly paragraph: number;
  readonly verdict: string;
}

/**
 * A reading as the returns judge it (`judgedByReturns`), with what they turn away told in words, in `farOff`.
 * @param body text that was read.
 * @param officialOf return of a by-election by its id; null where there is none.
 */
export function heldToReturns<R extends Read>(
  reading: R,
  body: string,
  officialOf: (byElection: string) => Official | null,
): R & Pick<Judged, 'contests' | 'elsewhere'> & { readonly farOff: readonly FarOff[] } {
  const { strangers, ...judged } = judgedByReturns(reading, body, officialOf);
  return { ...reading, ...judged, farOff: strangers.map(farOffOf) };
}

const farOffOf = ({ claim, finding }: Stranger): FarOff => ({
  rule: claim.rule,
  span: claim.span,
  paragraph: claim.paragraph,
  verdict: `${claimWords(claim)}: further from the return (${returnedOf({ claim, finding })}) than any slip, so of something else or wrong`,
});
