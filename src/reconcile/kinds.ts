import type { Claim, ClaimKind } from '#records';
import { weighElectorate, weighMajority, weighPreviousMajority, weighVotes, weighVotesCast } from './counts.ts';
import type { Official } from './official.ts';
import { weighShare, weighShareChange, weighTurnout } from './proportions.ts';
import { weighSwing } from './swing.ts';
import type { Weighed } from './weighed.ts';
import { weighCause, weighLostDeposit, weighOutcome, weighPosition, weighRecounts, weighWinner } from './words.ts';

type Weigh<K extends ClaimKind> = (
  claim: Extract<Claim, { kind: K }>,
  official: Official,
  /** The figure as printed, for its decimals; null or absent where it is not at hand. */
  text?: string | null,
) => Weighed;

/** How each kind of claim is held against the return: one entry a kind, and the compiler asks for it. */
export const kinds = {
  winner: weighWinner,
  outcome: weighOutcome,
  votes: weighVotes,
  share: weighShare,
  shareChange: weighShareChange,
  majority: weighMajority,
  previousMajority: weighPreviousMajority,
  swing: weighSwing,
  turnout: weighTurnout,
  votesCast: weighVotesCast,
  electorate: weighElectorate,
  cause: weighCause,
  position: weighPosition,
  lostDeposit: weighLostDeposit,
  recounts: weighRecounts,
} as const satisfies { readonly [K in ClaimKind]: Weigh<K> };

/** Kinds that can be checked before the declaration. */
export const BEFORE_DECLARATION: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'cause',
  'electorate',
  'previousMajority',
]);
