import type { Contest } from './contests.ts';
import { dealtTo, formerAndLatter } from './dealt-to.ts';
import { inLines } from './in-lines.ts';
import { ofUnknownPlace } from './other-places.ts';
import type { Stated } from './telling.ts';
import { hadSeat } from './who-left.ts';

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

/** "In Ashdale, as with Smith's majority of 7,210": whose it was says more than the seat that stands nearest. */
const OWNER = /([\ue000-\ue0ff])'s (?:[a-z]+ ){0,3}(?:majority|lead)\b[^,;]{0,20}$/;
const SEAT = /[\ue300-\ue3ff]/;

/** The contest that a statement is bound to. */
export interface Bound {
  readonly contest: Contest;
  /** Dealt out to it by "respectively" or by turns. */
  readonly dealt: boolean;
  /** The words around it speak of another seat. */
  readonly elsewhere: boolean;
}

/** The contest that a statement is of; a verdict in words where that cannot be settled. */
export function boundTo(stated: Stated): Bound | string {
  const { draft, at, tagged, index, sentences, contests, end, binding } = stated;
  const { kind, seat, nth, figure } = draft;
  const { text } = tagged;
  const several = contests.length > 1;
  const turned = contests.length === 2 ? TURNED.exec(text.slice(0, at)) : null;
  const named = turned && formerAndLatter(sentences, index, contests)[(turned[1] ?? turned[2]) === 'former' ? 0 : 1];
  if (turned && !named) return 'of the one or the other of two contests';
  const own = named ?? ofItsPerson(stated);
  // "The by-elections followed X's resignation, while Y quit": whose was which, the sentence does not say.
  if (kind === 'cause' && several && !own && !SEAT.test(text) && /\bby-?elections\b|\bboth\b|\bcontests\b/.test(text))
    return 'one of several departures';
  const dealt =
    nth === undefined ? null : dealtTo(sentences, index, contests, draft.outOf ?? 0, figure !== undefined)[nth];
  if (dealt === undefined) return 'no contest to deal it out to';
  if (
    (several || kind === 'position') &&
    (figure ?? kind !== 'cause') &&
    nth === undefined &&
    !seat &&
    !named &&
    ofUnknownPlace(text, at)
  )
    return 'of a place that no contest is named by';
  const around = seat ? binding.ofSeat(tagged.of(seat)) : binding.at(index, figure ? at : end - 1);
  const elsewhere = around === 'elsewhere';
  const contest = dealt ?? own ?? (elsewhere ? binding.ofSentence(index) : around);
  return contest ? { contest, dealt: dealt !== null, elsewhere } : 'no contest to bind it to';
}

/** Contest of the person whom a statement is about, or whose majority it is. */
function ofItsPerson({ draft, at, tagged, contests, binding }: Stated): Contest | null {
  const { kind, seat, who } = draft;
  const { text } = tagged;
  const owner = kind.endsWith('ajority') ? OWNER.exec(text.slice(0, at))?.[1] : undefined;
  const whose = tagged.of(owner ?? who);
  if (whose?.kind !== 'person') return null;
  // "Mr Reed died, as did Ann Bell, MP for Ashdale": whose seat it was, the register says.
  const member =
    kind === 'cause' && contests.length > 1 ? contests.find((each) => hadSeat(whose.person.name, each)) : undefined;
  return member ?? (!seat && (owner ?? !SEAT.test(text)) ? binding.ofPerson(whose.person) : null);
}
