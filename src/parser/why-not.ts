import type { Contest } from './contests.ts';
import type { Mention } from './mentions.ts';
import { ofOtherElection, ofPartOfSeat, ofSeveral } from './other-places.ts';
import type { Subject } from './reading.ts';
import { isOfThisPoll } from './scope-of.ts';
import type { Stated } from './telling.ts';
import { isUnnamed } from './the-rest.ts';
import { isMember } from './who-left.ts';
import { isOfOtherMember, mayHaveStood } from './who-stood.ts';

const NEEDS_SUBJECT = new Set(['votes', 'share', 'shareChange', 'position', 'lostDeposit', 'winner']);

/** "More than 10 per cent for the first time in a by-election". */
const IN_ANY = / first time (?:in|at) an? [a-z ]*by-?election/;

/** Why a statement cannot be of its contest or its subject, in words; null where it can. */
export function whyNot(
  stated: Stated,
  contest: Contest,
  who: Mention | undefined,
  whoever: Subject | null,
  subject: Subject | null,
): string | null {
  const { draft, at, tagged, index, sentences, contests } = stated;
  const { kind, seat, nth } = draft;
  const { text } = tagged;
  const several = contests.length > 1;
  const nobody = !subject?.candidate && !subject?.party;
  if (who?.kind === 'party' && /\bindependent $/.test(text.slice(0, text.indexOf(draft.who ?? '\n'))))
    return 'an independent, not the party';
  if (kind === 'cause' && !isMember(draft, who, contest, sentences, index)) return 'not the member who left';
  if (
    (kind === 'majority' && isOfOtherMember(tagged, at, contest)) ||
    ((kind === 'winner' || kind === 'outcome') && !mayHaveStood(whoever?.candidate, contest))
  )
    return 'not a candidate';
  if (nobody && NEEDS_SUBJECT.has(kind) && !isUnnamed(draft.who)) return 'nobody to bind it to';
  // Whose party a candidate without one has, the whole article shows.
  if (nobody && kind === 'shareChange') return 'no party to bind it to';
  // Two seats in the headline and none since: whose recount it was, the text does not say.
  if (several && !seat && (kind === 'recounts' ? ofSeveral(sentences, index) : IN_ANY.test(text.slice(at))))
    return 'of one of several contests';
  if (kind !== 'cause' && ofOtherElection(tagged, at, contests, sentences, index))
    return 'of an election to another body';
  if (ofPartOfSeat(kind, text, at)) return 'of a part of the seat';
  if (several && nth === undefined && !/^(?:cause|lostDeposit)$/.test(kind) && /\brespectively\b/.test(text))
    return 'dealt out respectively';
  return kind === 'previousMajority' && isOfThisPoll(stated, contest) ? 'of this poll, not of the one before' : null;
}
