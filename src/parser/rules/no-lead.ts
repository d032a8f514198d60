import { inLines } from '../in-lines.ts';
import { HEARSAY, LOWER_PLACE, NO_LEAD, OF_NO_ONE, OTHER_VOTE } from '../majority-words.ts';
import type { Lead } from './lead-in.ts';

/** What the gap that is the majority lies between. */
const TOP_TWO = new RegExp(inLines` between (?:
    first and (?:second|the runner-up|[\ue600-\ue6ff])|the (?:winner|victor) and [a-z -]{3,20}
    |the (?:top |first |main )?(?:two|[\ue400-\ue4ff])
  ) (?:place )?
`);
/** Majorities in seats, or that nobody has. */
const OF_SEATS = new RegExp(inLines`
  \b(?:
    commons|working|overall|theoretical|parliament\w*|(?:government|coalition|prime minister|administration)'s
    |national|council|referendum|leave|remain|point|percentage|two-thirds|simple|absolute
    |the (?:record|average|typical|usual)
  )(?: |-)+(?:\w+ )?majority\b
`);
const IN_SEATS = new RegExp(inLines`
  \bseats(?: in the (?:house|commons))?
    ,? (?:and|with|giving (?:it|them|him|her)) (?:a|an|its|his|her|their) (?:\w+ )?(?:majority of )?$
  |\b(?:we|they|he|she|it|you|i|who)'d (?:now |all )?(?:have|get|win|be)\b[^,;]*$
  |\bclaim(?:ed|s|ing) (?:a|an|their|his|her|its) (?:\w+ ){0,2}(?:majority of )?$
`);
const OTHER_SEAT = new RegExp(inLines`
  ^(?: votes?)? (?:in|at|of|for) (?:
    another|a (?:different|neighbouring|nearby)|the (?:next|neighbouring|other|adjoining)
  ) (?:[a-z]+ )?(?:seat|constituency)\b
`);
/** What may follow a small number in words that is a lead. */
const ALONE = /^(?:[^ ]|$| (?:votes?|and|but|in|at|over|when|after|was|is)\b)/;

/** True where the words around a lead give it to something else than somebody's place at a poll. */
export function isOfSomethingElse({
  figure,
  tagged,
  left,
  right,
  own,
  noun,
  nounFirst,
  head,
  gap,
  adjective,
  rest,
}: Lead): boolean {
  const near = left.slice(-110);
  return (
    // "Her majority over X (8,390) is 7,956": X's votes.
    (/[\ue000-\ue2ff] \($/.test(own) && /^\),? (?:is|was)\b/.test(right)) ||
    (NO_LEAD.test(right) && !/^ votes? to [\ue000-\ue2ff]/.test(right)) ||
    OTHER_VOTE.test(near) ||
    OF_NO_ONE.test(left) ||
    IN_SEATS.test(near) ||
    OF_SEATS.test(`${left.slice(-50)}n${right.slice(0, 40)}`) ||
    OTHER_SEAT.test(rest) ||
    // "The majority slashed, three parties": a small number in words counts what stands behind it.
    (figure.words && figure.value < 20 && !ALONE.test(right)) ||
    (figure.value < 100 && /\b(?:council|chamber|assembly|senedd|holyrood)\b/.test(tagged.text)) ||
    // "Increased its majority by 4,000".
    (noun && adjective === undefined && /\b(?:by|up|down) (?:just |only |more than |an? )*$/.test(own)) ||
    (nounFirst &&
      // "The biggest majority here was 22,000": a record, not this one.
      ((/\bthe \w+est (?:[\ue100-\ue1ff] )?$/.test(head) && /\b(?:was|is)\b/.test(gap)) ||
        // "Two majorities of over 10,000", "a majority of the 3,000 postal votes": of nobody's lead.
        (noun === 'majorities' && !/^ and [\ue400-\ue4ff]/.test(right)) ||
        / of the $/.test(gap)))
  );
}

/** True of a gap or a cushion that is only said, counted so far, or between those further down. */
export function isHearsay({ noun = '', left, right }: Lead): boolean {
  const near = left.slice(-80).replace(TOP_TWO, ' ');
  return !/^maj/.test(noun) && (HEARSAY.test(near) || LOWER_PLACE.test(near) || LOWER_PLACE.test(right.slice(0, 40)));
}

/** True of a majority of members, lost one by one: "the prime minister's majority of 40 has been cut to 36". */
export function isOfMembers({ figure, head, tagged }: Lead): boolean {
  const holder = tagged.of(/([\ue000-\ue0ff])(?:'s |, whose )[^,;]{0,20}$/.exec(head)?.[1]);
  return (
    figure.value < 180 &&
    (/\b(?:prime minister|government)\b/.test(tagged.text) ||
      (holder?.kind === 'person' && !holder.person.candidate && !holder.person.left))
  );
}
