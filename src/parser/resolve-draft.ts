import type { Sentence } from './annotate.ts';
import type { bindSentences } from './bind.ts';
import { carriedScope, longAgo, causeScope } from './carried-scope.ts';
import type { Contest } from './contests.ts';
import { dealtTo, formerAndLatter } from './dealt-to.ts';
import { inLines } from './in-lines.ts';
import type { Person } from './mentions.ts';
import { ofOtherElection, ofOtherSeat, ofPartOfSeat, ofSeveral, ofUnknownPlace } from './other-places.ts';
import type { Reading } from './reading.ts';
import { subjectOf } from './resolve.ts';
import { ASKED, BEFORE, OTHER, PARTY_BEFORE, type Draft, type Rule } from './rule.ts';
import { inApposition, polledBy } from './rules/subject.ts';
import { scopeAt } from './scope.ts';
import { spanOfWords } from './span-of-words.ts';
import type { Scope } from './which-election.ts';
import { isUnnamed } from './the-rest.ts';
import { hadSeat, isMember, personMeant, somebodyElse, wentBefore } from './who-left.ts';
import { asItStood, isOfOtherMember, mayHaveStood, stoodIn } from './who-stood.ts';

/** The last "the former" or "the latter" that stands for a contest; what a noun follows ("the former minister") is somebody or something of old. */
const TURNED = new RegExp(
  inLines`
    ^.*(?:\b(?:in|of|at|for) the (?=(former|latter)\b)|\bthe (?=(former|latter)\b)(?!\w+ [\ue000-\ue1ff]))(?!
      former (?!
        (?:
          and|but|by|with|from|on|to|at|in|of|than|as|it|they|he|she|his|her|their|its|the|an?|where|which|who|while
          |when|after|was|were|is|had|has|saw|went|stayed|fell|rose|stood|only|just|more|about|almost|nearly|some
          |seat|constituency|contest|by-election|turn-?out|recorded|returned|voted|turned
        )\b
      )[a-z]
    )
  `,
  's',
);

/** Kinds of claim that only this contest's candidates can be the subject of. */
const OF_CANDIDATES = new Set(['votes', 'share', 'position', 'lostDeposit']);

const NEEDS_SUBJECT = new Set(['votes', 'share', 'shareChange', 'position', 'lostDeposit', 'winner']);

/** What every sentence of an article is read beside. */
export interface Telling {
  readonly sentences: readonly Sentence[];
  readonly contests: readonly Contest[];
  readonly binding: ReturnType<typeof bindSentences>;
  /** People whose departure has been told; grows as the article is read. */
  readonly outgoing: ReadonlySet<Person>;
}

/**
 * A draft of the sentence at an index, stated at an offset of its tagged text, with its contest, its subject and the
 * election that it speaks of; a verdict in words where one of them cannot be settled.
 */
export function resolve(
  stated: Draft,
  at: number,
  rule: Pick<Rule, 'name'>,
  index: number,
  telling: Telling,
): Reading | string {
  const { sentences, contests, binding, outgoing } = telling;
  const sentence = sentences[index] as Sentence;
  const by = /^(?:votes|share)$/.test(stated.kind) && stated.figure ? polledBy(sentence.tagged, at) : null;
  const draft = by ? { ...stated, who: by } : stated;
  const several = contests.length > 1;
  const { tagged } = sentence;
  const end = draft.words?.[1] ?? at + 1;
  const bound = draft.seat ? binding.ofSeat(tagged.of(draft.seat)) : binding.at(index, draft.figure ? at : end - 1);
  // "In Ashdale, as with Smith's majority of 7,210": whose it was says more than the seat that stands nearest.
  const owner = draft.kind.endsWith('ajority')
    ? /([\ue000-\ue0ff])'s (?:[a-z]+ ){0,3}(?:majority|lead)\b[^,;]{0,20}$/.exec(tagged.text.slice(0, at))?.[1]
    : undefined;
  const whose = tagged.of(owner ?? draft.who);
  const turned =
    contests.length === 2
      ? TURNED.exec(tagged.text.slice(0, at))
          ?.slice(1)
          .find((word) => word !== undefined)
      : undefined;
  const named = turned ? formerAndLatter(sentences, index, contests)[turned === 'former' ? 0 : 1] : undefined;
  if (turned && !named) return 'of the one or the other of two contests';
  // "Mr Reed died, as did Ann Bell, MP for Ashdale": whose seat it was, the register says.
  const member =
    several && draft.kind === 'cause' && whose?.kind === 'person'
      ? contests.find((each) => hadSeat(whose.person.name, each))
      : undefined;
  const own =
    named ??
    member ??
    (whose?.kind === 'person' && !draft.seat && (owner ?? !/[\ue300-\ue3ff]/.test(tagged.text))
      ? binding.ofPerson(whose.person)
      : null);
  // "The by-elections followed X's resignation, while Y quit": whose was which, the sentence does not say.
  if (
    draft.kind === 'cause' &&
    several &&
    !own &&
    !/[\ue300-\ue3ff]/.test(tagged.text) &&
    /\bby-?elections\b|\bboth\b|\bcontests\b/.test(tagged.text)
  )
    return 'one of several departures';
  const dealt =
    draft.nth === undefined
      ? null
      : (dealtTo(sentences, index, contests, draft.outOf ?? 0, draft.figure !== undefined)[draft.nth] ?? null);
  if (draft.nth !== undefined && !dealt) return 'no contest to deal it out to';
  if (
    (several || draft.kind === 'position') &&
    (draft.figure ?? draft.kind !== 'cause') &&
    draft.nth === undefined &&
    !draft.seat &&
    !named &&
    ofUnknownPlace(tagged.text, at)
  )
    return 'of a place that no contest is named by';
  const contest = dealt ?? own ?? (bound === 'elsewhere' ? binding.ofSentence(index) : bound);
  if (!contest) return 'no contest to bind it to';
  const who =
    draft.who === BEFORE || draft.who === PARTY_BEFORE
      ? ({
          kind: 'anaphor',
          to: draft.who === BEFORE ? 'person' : 'party',
          start: tagged.place(at),
          end: tagged.place(at),
        } as const)
      : draft.who === ASKED
        ? sentences
            .slice(Math.max(0, index - 3), index)
            .findLast((each) => each.tagged.text.includes('?'))
            ?.tagged.mentions.find(({ kind }) => kind === 'person' || kind === 'party')
        : draft.who === OTHER
          ? somebodyElse(draft, at, sentences, index)
          : tagged.of(
              /^(?:votes|share|position|lostDeposit)$/.test(draft.kind) ? inApposition(tagged, draft.who) : draft.who,
            );
  const again = (told: Partial<Draft>): Reading | string => resolve({ ...draft, ...told }, at, rule, index, telling);
  const ofBefore: Partial<Draft> = { kind: 'previousMajority', who: undefined, settled: true };
  // "X, her predecessor, won by 2,842": told of who left, it is of before.
  const before = draft.kind === 'majority' ? tagged.of(draft.holder) : undefined;
  if (before?.kind === 'person' && wentBefore(before.person, contest, outgoing))
    return again({ ...ofBefore, holder: undefined, rival: undefined });
  if (draft.kind === 'majority' && draft.who === BEFORE) {
    const holder = personMeant(who, sentences, index);
    return again(holder && wentBefore(holder, contest, outgoing) ? ofBefore : { who: undefined });
  }
  if (who?.kind === 'party' && /\bindependent $/.test(tagged.text.slice(0, tagged.text.indexOf(draft.who ?? '\n'))))
    return 'an independent, not the party';
  const house =
    who?.kind === 'person' &&
    /^'s (?:\w+ )?party\b/.test(tagged.text.slice(tagged.text.indexOf(draft.who ?? '\n') + 1));
  const whoever = subjectOf(who, sentences, index);
  if (draft.kind === 'cause' && !isMember(draft, who, contest, sentences, index)) return 'not the member who left';
  if (draft.kind === 'majority' && isOfOtherMember(tagged, at, contest)) return 'not a candidate';
  if ((draft.kind === 'winner' || draft.kind === 'outcome') && !mayHaveStood(whoever?.candidate, contest))
    return 'not a candidate';
  const left = draft.kind === 'cause' && who?.kind === 'person' ? who.was : undefined;
  const spoken =
    house && whoever
      ? { candidate: null, party: whoever.party }
      : left && whoever
        ? { ...whoever, party: left }
        : whoever;
  const subject = spoken && { ...spoken, party: asItStood(spoken.party, contest) };
  if (!isUnnamed(draft.who) && NEEDS_SUBJECT.has(draft.kind) && (!subject || (!subject.candidate && !subject.party)))
    return 'nobody to bind it to';
  // Whose party a candidate without one has, the whole article shows.
  if (draft.kind === 'shareChange' && !subject?.party && !subject?.candidate) return 'no party to bind it to';
  const mention = tagged.of(draft.figure);
  const figure = mention?.kind === 'count' || mention?.kind === 'percent' ? mention : null;
  // Two seats in the headline and none since: whose recount it was, the text does not say.
  if (draft.kind === 'recounts' && contests.length > 1 && !draft.seat && ofSeveral(sentences, index))
    return 'of one of several contests';
  if (draft.kind !== 'cause' && ofOtherElection(tagged, at, contests, sentences, index))
    return 'of an election to another body';
  if (ofPartOfSeat(draft.kind, tagged.text, at)) return 'of a part of the seat';
  if (
    draft.nth === undefined &&
    !/^(?:cause|lostDeposit)$/.test(draft.kind) &&
    /\brespectively\b/.test(tagged.text) &&
    several
  )
    return 'dealt out respectively';
  let scope: Scope = bound === 'elsewhere' && !dealt ? 'other' : scopeAt(tagged, at, contest);
  if (scope === 'this' && !draft.figure && draft.kind !== 'cause') scope = scopeAt(tagged, end - 1, contest);
  // "She had won it at the by-election of 1981 with a majority of 5,289": told years later, it is of that poll.
  const then = /\bby-?election\b[^,;]{0,25}([\ue700-\ue7ff])(?<words>[^;]{0,90})$/.exec(tagged.text.slice(0, at));
  const dated = tagged.of(then?.[1]);
  if (
    dated?.kind === 'date' &&
    dated.year === contest.year &&
    !/\b(?:from|than|compared|against|last|previous|up|down|on) (?!a )/.test(then?.groups?.['words'] ?? '')
  ) {
    if (draft.kind === 'previousMajority') return 'of this poll, not of the one before';
    if (scope === 'previous') scope = 'this';
  }
  // "In 2005, when its majority of 19,000 was overturned": what was overturned then is older still.
  if (
    draft.swept &&
    scope === 'previous' &&
    (/(?:\b(?:when|had [a-z]+(?:ed|pt))|[\ue700-\ue7ff] (?:to|by) [^;]* who) [^,;]*$/.test(tagged.text.slice(0, at)) ||
      (/^in (?:the )?[\ue700-\ue7ff]/.test(tagged.text) &&
        !/\b(?:now|ha[sd]|have|night|\w+day)\b/.test(tagged.text.replace(/, (?:and|but|so) .*/s, ''))))
  )
    scope = 'other';
  if (scope === 'this') scope = carriedScope(tagged, index, contest, sentences) ?? scope;
  if (draft.kind === 'cause')
    scope =
      (bound === 'elsewhere' && !contest.known?.outgoing?.person) || longAgo(tagged, at, end, contest)
        ? 'other'
        : causeScope(tagged.text, scope);
  // "A recount was needed": there was one; "once a recount had been completed" is no other year's.
  if (
    draft.kind === 'recounts' &&
    ((scope === 'unreal' && !/\b(?:would|could|might|may)\b/.test(tagged.text)) ||
      (scope === 'previous' && !/[\ue700-\ue7ff]|\b(?:last|previous|general|when|ago)\b/.test(tagged.text)))
  )
    scope = 'this';
  if (
    draft.settled &&
    (scope === 'previous' ||
      (scope === 'unreal' && /^(?:previousMajority|swing|lostDeposit|recounts|position)$/.test(draft.kind)))
  )
    scope = 'this';
  if (draft.kind === 'majority' || draft.kind === 'votes' || draft.kind === 'share') {
    const person = personMeant(who, sentences, index);
    if (scope === 'this' && person && wentBefore(person, contest, outgoing)) scope = 'previous';
  }
  if (
    scope !== 'unreal' &&
    draft.kind !== 'cause' &&
    !draft.seat &&
    !dealt &&
    ofOtherSeat(tagged, at, contests, sentences, index)
  )
    scope = 'other';
  const theirs = OF_CANDIDATES.has(draft.kind) || (draft.kind === 'majority' && whoever?.candidate);
  if (scope === 'this' && theirs && subject && !stoodIn(subject, contest)) return 'not a candidate';
  return {
    draft,
    rule: rule.name,
    sentence,
    contest,
    subject,
    from: asItStood(subjectOf(tagged.of(draft.from), sentences, index)?.party ?? null, contest),
    to: asItStood(subjectOf(tagged.of(draft.to), sentences, index)?.party ?? null, contest),
    value: figure ? (draft.sign ? draft.sign * figure.value : figure.value) : (draft.value ?? null),
    precision: figure?.precision ?? 'exact',
    span: figure ? figure.figure : spanOfWords(tagged, draft.words?.[0] ?? at, end),
    paragraph: sentence.paragraph,
    scope,
  };
}
