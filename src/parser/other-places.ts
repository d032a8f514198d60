import type { Sentence } from './annotate.ts';
import { withoutAsides } from './asides.ts';
import type { Contest } from './contests.ts';

const PARLIAMENT =
  '(?:holyrood|scottish parliament|senedd|(?:national|welsh|northern ireland) assembly|stormont|assembly (?:seat|by-?election|election))';
const PARLIAMENTS = new RegExp(`\\b${PARLIAMENT}\\b`);
/** Where somebody went or sits, and what was polled before or after: of the seat itself they say nothing. */
const GONE_THERE = new RegExp(
  `\\b(?:st(?:and|ood)\\w*|go|going|went|gone|run|ran|sits?|mov(?:e|ed|ing)|left|leav(?:e|ing)|quit|chose|choosing|elected|opted|minister|leader|career|job),? (?:[a-z]+,? ){0,3}?(?:to|for|at|in) (?:the )?${PARLIAMENT}\\b|\\b(?:after|before|since|afterglow of|success (?:at|in)) (?:the|their|its|this|last|that) (?:[a-z]+ )?${PARLIAMENT}\\b`,
  'g',
);

/** True where a figure's sentence, up to the end of its clause, or one before it in its paragraph, is on an election to another parliament. */
export function ofOtherParliament(sentences: readonly Sentence[], index: number, at: number): boolean {
  const { paragraph, tagged } = sentences[index] as Sentence;
  if (/\bwestminster\b/.test(tagged.text)) return false;
  for (let back = index; back >= 0 && back > index - 3; back--) {
    const sentence = sentences[back] as Sentence;
    if (sentence.paragraph !== paragraph) return false;
    if (!PARLIAMENTS.test(sentence.tagged.text)) continue;
    const text = withoutAsides(sentence.tagged.text, back === index ? at : -1);
    if (!PARLIAMENTS.test(text)) continue;
    const end = back === index ? text.slice(at).search(/[,;]/) : -1;
    const said = (end === -1 ? text : text.slice(0, at + end)).replace(GONE_THERE, ' ');
    if (PARLIAMENTS.test(said) && (back === index || !/\bby-?election\b|\bmp to \b/.test(text))) return true;
  }
  return false;
}

/** A place that opens a clause in which somebody did something: "at Midford his party lost". */
const AT_PLACE =
  /(?:^|[:;,] |\b(?:and|but|while) )at ([a-z]+),? (?:(?:his|her|its|their|they|he|she|it)\b|the (?=[\ue100-\ue2ff])|[\ue000-\ue2ff])[^;:]*$/;
const HELD_AT =
  /^(?:the|a|an|his|her|its|their|any|all|each|every|no|some|such|what|another|westminster|holyrood|stormont|least|last|first|times|present|stake|home|noon|midnight|dawn|one|two|three|four|five|once|issue|that|this|half|midday|night|daybreak|number|no)$/;

/** True of a clause that a place opens which is no contest's, and of "her majority" after a sentence that another seat opens. */
export function ofOtherSeat(
  sentences: readonly Sentence[],
  index: number,
  at: number,
  contests: readonly Contest[],
): boolean {
  const { tagged, paragraph } = sentences[index] as Sentence;
  const place = AT_PLACE.exec(tagged.text.slice(0, at))?.[1];
  if (place && !HELD_AT.test(place)) return true;
  const earlier = sentences[index - 1];
  if (earlier?.paragraph !== paragraph) return false;
  const there = /\b(?:there|(?:the|that) (?:seat|constituency))\b/.test(tagged.text.slice(0, at + 60));
  if (!there && !/^(?:her|his|its|their|he|she|it|they)\b/.test(tagged.text)) return false;
  if (/[\ue300-\ue3ff]|\bby-?election\b/.test(tagged.text)) return false;
  const seats = earlier.tagged.mentions.filter((mention) => mention.kind === 'seat');
  return (
    (/^(?:and |but |meanwhile,? |elsewhere,? |over |up |down |across )*(?:in|at) (?:the )?[\ue300-\ue3ff],/.test(
      earlier.tagged.text,
    ) ||
      (there &&
        /^in (?:the )?[\ue300-\ue3ff]|\b(?:was|were|came) (?:in|at) (?:the )?[\ue300-\ue3ff]/.test(
          earlier.tagged.text,
        ))) &&
    seats.every(({ seat }) => !contests.some(({ constituency }) => constituency === seat))
  );
}

/** True where the nearest sentence before one that names seats names several, and none since names a candidate. */
export function ofSeveral(sentences: readonly Sentence[], index: number): boolean {
  for (let back = index; back >= 0; back--) {
    const { mentions } = (sentences[back] as Sentence).tagged;
    const seats = new Set(mentions.flatMap((each) => (each.kind === 'seat' ? [each.seat] : [])));
    if (seats.size > 0) return seats.size > 1 && back < index;
    if (
      mentions.some(
        (each) => each.kind === 'person' && (each.person.candidate || (back < index && each.person.seat !== null)),
      )
    )
      return false;
  }
  return false;
}

/** "turnout in Stoke, 38.2 per cent", "51 per cent in Essex": a place that may be any of several contests'. */
export function ofUnknownPlace(text: string, at: number): boolean {
  const left =
    /\b(?:turn-?out|swing|majority) (?:in|at) ([a-z]+)(?: [a-z]+)?[,:]? (?:(?:was|of|at|is) )?(?:just |only )?$/.exec(
      text.slice(Math.max(0, at - 60), at),
    )?.[1];
  if (
    /\bmiss(?:es|ed|ing)? (?!out|the|it|a|an|by|both)[a-z]+(?: [a-z]+){0,2} by (?:just |only |a mere )*$/.test(
      text.slice(Math.max(0, at - 60), at),
    )
  )
    return true;
  const right = /^(?: points?| votes)? in ([a-z]+)(?: [a-z]+)?(?=,? and\b|[,.;)]|$)/.exec(
    text.slice(at + 1, at + 50),
  )?.[1];
  if (
    /\bin the (?:(?:north|south|east|west)(?:ern)?|other|first|second|third|last|latter|former) (?:one|town|city|seat|contest|of (?:the|these|those) \S+)?,? ?(?:[a-z]+ ){0,5}$/.test(
      text.slice(0, at),
    ) ||
    OF_SEVERAL.test(text.slice(at))
  )
    return true;
  return [left, right].some((place) => place !== undefined && !NO_PLACE.has(place));
}

/** "In two of the three contests": which, nothing says. */
const OF_SEVERAL =
  /^[^.;]* in (?:[a-z]+|[\ue400-\ue8ff]) (?:out )?of (?:the|these|those) (?:contests|seats|two|three|four|[\ue400-\ue8ff])/;
/** Words behind "in" that name no place. */
const NO_PLACE: ReadonlySet<string> = new Set(
  'a an all the by-election by-elections both circumstances comparison constituency contest contests end face fact fifth final first former fourth front general it last latter line its his her their poll race response result results rest same seat second share some spite terms that there third this total turn town vote votes west east north south city borough area region'.split(
    ' ',
  ),
);
