import type { Sentence } from './annotate.ts';
import { askedOnce } from './asked-once.ts';
import { withoutAsides } from './asides.ts';
import type { Contest } from './contests.ts';
import { inLines } from './in-lines.ts';

/** The sentences of an article, and which of them a place stands in. */
type InArticle = readonly [sentences: readonly Sentence[], index: number];

/** Elections to other bodies, and to a ward of one, wherever a sentence names them. */
const BODY = inLines`
  (?:
    holyrood|scottish parliament|senedd|(?:national|welsh|northern ireland) assembly|stormont
    |assembly (?:seat|by-?election|election)
  )
`;
const OTHER_BODY = new RegExp(
  inLines`
    \b(?:
      ${BODY}|(?:police|crime) commissioners
      |(?:for|elect(?:ed|ing|s)?|new|became|cho(?:se|osing)) (?:an? |the |its |their )?(?:[^ ,;.]+ ){0,4}
        commissioner
      |commissioner (?:and|election|poll|contest|vote|ballot|race)s?
      |(?:in|at|held|kept|won|took|lost|retained|gained) (?:the )?(?:[^ ,;.]+ ){1,3}ward|preferences
      |(?:first|second|third) preference
      |in (?:canada|australia|new zealand|america|india|france|germany|the (?:republic|united states))\b
        [^,;]{0,40}\b(?:by-?election|election|poll|seat|votes)
      |turn-?out for the (?:[^ ,;.]+ )?mayor
    )\b
  `,
);
/** What the sentence after one on such a poll goes on with. */
const OTHER_POLL = new RegExp(inLines`
  \b(?:
    eu(?:ro(?:pean)?)?[- ]?(?:elections?|parliament|polls?|ballot)
    |(?:council|local|mayoral|leadership) (?:elections?|polls?|contest|race)|(?:council|ward|local) by-?elections?
    |referendum
  )\b
  |\bmayor\b[^.]*\b(?:re-?elected|votes|won|turn-?out)\b|\b(?:elected|votes|won)\b[^.]*\bmayor\b
`);
/** Where somebody went or sits, and what was polled before or after: of the seat itself they say nothing. */
const GONE_THERE = new RegExp(
  inLines`
    \b(?:
      st(?:and|ood)\w*|go|going|went|gone|run|ran|sits?|mov(?:e|ed|ing)|left|leav(?:e|ing)|quit|chose|choosing
      |elected|opted|minister|leader|career|job
    ),? (?:[a-z]+,? ){0,3}?(?:to|for|at|in) (?:the )?(?:${BODY}|elections? for (?:police|crime)[^,;.]*)\b
    |\b(?:on|after|since) (?:being |his |her )?elect\w+ (?:as )?(?:the )?(?:\w+ )?mayor
    |\b(?:after|before|since|than|like|afterglow of|success (?:at|in)) (?:the|their|its|this|last|that|[a-z]+'s) (?:
      [a-z]+ )?(?:${BODY}|${OTHER_POLL.source})
    |(?<!^)\b(?:in|at) (?:the|last [a-z]+'s|[a-z]+'s) (?:[a-z]+ )?(?:${OTHER_POLL.source})
  `,
  'g',
);
/** What turns back to our poll. */
const OURS = /\b(?:westminster|parliamentary|by-?election|this time|now|here|yesterday|last night|tonight)\b/;

/**
 * True where a figure's sentence, up to the end of its clause, or one before it in its paragraph, is on an election to
 * another body than the House of Commons.
 */
export const ofOtherElection = askedOnce<readonly Contest[], InArticle, boolean>(
  (tagged, at, contests, sentences, index) => {
    const { paragraph } = sentences[index] as Sentence;
    if (/\bwestminster\b/.test(tagged.text)) return false;
    const own = withoutAsides(tagged.text, at);
    const end = own.slice(at).search(/[,;]/);
    const clause = (end === -1 ? own : own.slice(0, at + end)).replace(GONE_THERE, ' ');
    if (OTHER_BODY.test(clause)) return true;
    if (OURS.test(tagged.text) || isOurs(sentences[index] as Sentence, contests)) return false;
    for (let back = index - 1; back >= 0 && back > index - 3; back--) {
      const sentence = sentences[back] as Sentence;
      if (sentence.paragraph !== paragraph || isOurs(sentence, contests)) return false;
      const said = sentence.tagged.text.replace(GONE_THERE, ' ');
      if (
        (OTHER_BODY.test(said) || OTHER_POLL.test(said)) &&
        !/(?<!council |ward |local )\bby-?election\b|\bmp to \b/.test(said)
      )
        return true;
    }
    return false;
  },
);

/** Kinds that are of a whole seat. */
const OF_THE_WHOLE = new Set(['turnout', 'votesCast', 'electorate']);

/** A village, one polling station, or those who signed a petition, named before a figure. */
const PART = new RegExp(inLines`
  \b(?:
    (?:the|one|a|this|that|my) polling (?:station|place|district)|villages?|hamlet|parish|ballot box
    |(?:neighbouring|next-door|adjoining) [a-z]+|among (?!th)[a-z]+
    |by (?:[\ue800-\ue8ff]|noon|mid-?day|lunch-?time|tea-?time|mid-?afternoon)|(?:postal|proxy) vot(?:es?|ers)
  )\b[^;]*$
  |(?<!\b(?:after|by|following|since|through) (?:[a-z]+ ){0,3})\b(?:recall(?! (?:by-?)?election)|petition)\b
    [^,;]*$
`);

/** True of a turnout, or a count of voters or electors, of a part of the seat or of a place that is no contest's. */
export function ofPartOfSeat(kind: string, text: string, at: number): boolean {
  if (!OF_THE_WHOLE.has(kind)) return false;
  const left = text.slice(0, at);
  const place = /^(?:in|across) ([a-z]+)(?:, | (?:[a-z]+ )?(?=[\ue400-\ue5ff]|$))/.exec(left)?.[1];
  return (
    PART.test(left) ||
    /^[^.;,]{0,30} by (?:[\ue800-\ue8ff]|noon|mid-?day|lunch-?time|tea-?time)/.test(text.slice(at)) ||
    (place !== undefined && !NO_PLACE.has(place))
  );
}

/** A place that opens a clause in which somebody did something: "at Midford his party lost". */
const AT_PLACE = new RegExp(inLines`
  (?:^|[:;,] |\b(?:and|but|while) )at ([a-z]+)
  ,? (?:(?:his|her|its|their|they|he|she|it)\b|the (?=[\ue100-\ue2ff])|[\ue000-\ue2ff])[^;:]*$
`);
const HELD_AT = new RegExp(inLines`
  ^(?:
    which|the|a|an|his|her|its|their|any|all|each|every|no|some|such|what|another|westminster|holyrood|stormont
    |least|last|first|times|present|stake|home|noon|midnight|dawn|one|two|three|four|five|once|issue|that|this
    |half|midday|night|daybreak|number|no
  )$
`);

/** A sentence that a seat opens, or that says what was in it; not one that compares with it. */
const TELLS_OF_SEAT = new RegExp(inLines`
  ^(?!as |like |unlike |since |compared )(?:[a-z]+,? ){0,4}(?:in|at) (?:the )?[\ue300-\ue3ff]
  |^(?:[a-z ]{1,20}: )?(?:the )?[\ue300-\ue3ff]|\b(?:was|were|came) (?:in|at) (?:the )?[\ue300-\ue3ff]
  |\bnot the [\ue300-\ue3ff]
`);

/** True of a clause that a place opens which is no contest's, and of what goes on with a seat that an earlier sentence of the paragraph tells of. */
export const ofOtherSeat = askedOnce<readonly Contest[], InArticle, boolean>(
  (tagged, at, contests, sentences, index) => {
    const { paragraph } = sentences[index] as Sentence;
    const place = AT_PLACE.exec(tagged.text.slice(0, at))?.[1];
    if (place && !HELD_AT.test(place)) return true;
    // Somebody who stood nowhere here goes on with the paragraph before.
    const stranger = tagged.mentions.some(
      (each) => each.kind === 'person' && !each.person.candidate && !each.person.left && each.person.name.includes(' '),
    );
    for (let back = index; back >= 0 && back > index - 4; back--) {
      const sentence = sentences[back] as Sentence;
      if ((sentence.paragraph !== paragraph && !stranger) || isOurs(sentence, contests)) return false;
      if (sentence.tagged.mentions.some(({ kind }) => kind === 'seat'))
        return back < index && TELLS_OF_SEAT.test(sentence.tagged.text);
      if (OURS.test(sentence.tagged.text)) return false;
    }
    return false;
  },
);

/** True of a sentence that names a contest's seat or one of its people. */
const isOurs = ({ tagged }: Sentence, contests: readonly Contest[]): boolean =>
  tagged.mentions.some((mention) =>
    mention.kind === 'seat'
      ? contests.some(({ constituency }) => constituency === mention.seat)
      : mention.kind === 'person' && (mention.person.candidate || mention.person.seat !== null),
  );

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

/** "In the northern town", "in the first of the two": a seat told by no name. */
const IN_THE_OTHER = new RegExp(inLines`
  \bin the (?:(?:north|south|east|west)(?:ern)?|other|first|second|third|last|latter|former) (?:
    one|town|city|seat|contest|of (?:the|these|those) \S+
  )?,? ?(?:[a-z]+ ){0,5}$
`);

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
  const right = /^(?: points?| votes| place)? in ([a-z]+)(?: [a-z]+)?(?=,? and\b|[,.;)]|$)/.exec(
    text.slice(at + 1, at + 50),
  )?.[1];
  if (IN_THE_OTHER.test(text.slice(0, at)) || IN_SOME.test(text.slice(0, at)) || OF_SEVERAL.test(text.slice(at)))
    return true;
  return [left, right].some((place) => place !== undefined && !NO_PLACE.has(place));
}

/** "In two of the three contests the party polled under …", "in the other", and the same behind a figure: which, nothing says. */
const IN_SOME = new RegExp(inLines`
  \bin (?:one|either|the other)(?: of (?:them|the two|those))?,? [^,;]*$
  |\bin (?:two|three|four|most|some|[\ue400-\ue4ff]) (?:out )?of (?:the|these|those)
  (?: [a-z]+| [\ue400-\ue8ff]){1,2},? [^,;]*$
`);
const OF_SEVERAL = new RegExp(inLines`
  ^\S(?: votes?| points?)?,? (?:here and in|in (?:one|either)) |
  ^[^.;]* in (?:[a-z]+|[\ue400-\ue8ff]) (?:out )?
    of (?:the|these|those) (?:contests|seats|two|three|four|[\ue400-\ue8ff])
`);
/** Words behind "in" that name no place. */
export const NO_PLACE: ReadonlySet<string> = new Set(
  (
    'a addition all an area borough both by by-election by-elections circumstances city comparison constituency ' +
    'contest contests contrast doing each early east end every face fact fifth final first former fourth front ' +
    'general her his it its last late latter line north one other particular percentage place poll practice race ' +
    'reality recent region response rest result results same seat second share short so some south spite terms ' +
    'that the their theory there third this total town truth turn two vote votes west what'
  ).split(' '),
);
