import type { Bound } from './bound-to.ts';
import { carriedScope, causeScope, longAgo } from './carried-scope.ts';
import type { Contest } from './contests.ts';
import type { Mention } from './mentions.ts';
import { ofOtherSeat } from './other-places.ts';
import { OVERTURN } from './rules/majority-then.ts';
import { subjectLeftOf } from './rules/subject.ts';
import { scopeAt } from './scope.ts';
import type { Stated } from './telling.ts';
import type { Scope } from './which-election.ts';
import { personMeant, wentBefore } from './who-left.ts';

/** "The by-election of 1981 with a majority of": a year, and what stands between it and a figure. */
const BY_ELECTION_OF = /\bby-?election\b[^,;]{0,25}([\ue700-\ue7ff])(?<words>[^;]{0,90})$/;
const COMPARED = /\b(?:from|than|compared|against|last|previous|up|down|on) (?!a )/;
/** Kinds that are told as done where the words alone would leave them open. */
const TOLD = /^(?:previousMajority|swing|lostDeposit|recounts|position)$/;

/** What stands before the verb by which somebody overturned a majority. */
const OVERTURNS = new RegExp(`^(.*?) ${OVERTURN} [^;]*$`, 's');

/** Which election a statement speaks of: by the words around it, by its kind, by its subject, by its place. */
export function scopeOf(stated: Stated, bound: Bound, who: Mention | undefined): Scope {
  const { draft, at, tagged, index, sentences, contests, outgoing } = stated;
  const { kind, seat } = draft;
  const scope = byKind(byWords(stated, bound), stated, bound);
  const person =
    scope === 'this' && /^(?:majority|votes|share)$/.test(kind) ? personMeant(who, sentences, index) : null;
  const told = person && wentBefore(person, bound.contest, outgoing) ? 'previous' : scope;
  const doer = draft.swept ? OVERTURNS.exec(tagged.text.slice(0, at))?.[1] : undefined;
  const victor = doer ? personMeant(tagged.of(subjectLeftOf(doer)), sentences, index) : null;
  // What the member who left overturned is older still.
  if (victor && wentBefore(victor, bound.contest, outgoing)) return 'other';
  return told !== 'unreal' &&
    kind !== 'cause' &&
    !seat &&
    !bound.dealt &&
    ofOtherSeat(tagged, at, contests, sentences, index)
    ? 'other'
    : told;
}

/** Which election the words before and around a statement speak of. */
function byWords(stated: Stated, { contest, dealt, elsewhere }: Bound): Scope {
  const { draft, at, tagged, index, sentences, end } = stated;
  let scope: Scope = elsewhere && !dealt ? 'other' : scopeAt(tagged, at, contest);
  if (scope === 'this' && !draft.figure && draft.kind !== 'cause') scope = scopeAt(tagged, end - 1, contest);
  if (scope === 'previous') scope = isOfThisPoll(stated, contest) ? 'this' : isOlderStill(stated) ? 'other' : scope;
  return (scope === 'this' && carriedScope(tagged, index, contest, sentences)) || scope;
}

/** "She had won it at the by-election of 1981 with a majority of 5,289": told years later, it is of that poll. */
export function isOfThisPoll({ at, tagged }: Stated, contest: Contest): boolean {
  const told = BY_ELECTION_OF.exec(tagged.text.slice(0, at));
  const date = tagged.of(told?.[1]);
  return date?.kind === 'date' && date.year === contest.year && !COMPARED.test(told?.groups?.['words'] ?? '');
}

/** "In 2005, when its majority of 19,000 was overturned": what was overturned then is older still. */
const isOlderStill = ({ draft, at, tagged: { text } }: Stated): boolean =>
  draft.swept === true &&
  (/(?:\b(?:when|had [a-z]+(?:ed|pt))|[\ue700-\ue7ff] (?:to|by) [^;]* who) [^,;]*$/.test(text.slice(0, at)) ||
    (/^in (?:the )?[\ue700-\ue7ff]/.test(text) &&
      !/\b(?:now|ha[sd]|have|night|\w+day)\b/.test(text.replace(/, (?:and|but|so) .*/s, ''))));

/** What the kind of a statement makes of the election that its words speak of. */
function byKind(said: Scope, { draft, at, tagged, end }: Stated, { contest, elsewhere }: Bound): Scope {
  const { kind } = draft;
  const { text } = tagged;
  const scope =
    kind !== 'cause'
      ? said
      : (elsewhere && !contest.known?.outgoing?.person) || longAgo(tagged, at, end, contest)
        ? 'other'
        : causeScope(text, said);
  const unreal = scope === 'unreal';
  const previous = scope === 'previous';
  // "A recount was needed": there was one; "once a recount had been completed" is no other year's.
  const recounted =
    kind === 'recounts' &&
    ((unreal && !/\b(?:would|could|might|may)\b/.test(text)) ||
      (previous && !/[\ue700-\ue7ff]|\b(?:last|previous|general|when|ago)\b/.test(text)));
  return recounted || (draft.settled && (previous || (unreal && TOLD.test(kind)))) ? 'this' : scope;
}
