import { inLines } from '../in-lines.ts';
import {
  HEARSAY,
  ITS,
  LEAD,
  LOWER_PLACE,
  NO_LEAD,
  OF_NO_ONE,
  OTHER_VOTE,
  speaksOfMajority,
} from '../majority-words.ts';
import { phrase, type Tagged } from '../mentions.ts';
import { BEFORE, type Draft, type Rule } from '../rule.ts';
import { holderLeftOf } from './subject.ts';
import { whenOf } from './majority-then.ts';

/** The noun before its figure, and the words between. */
const NOUN_FIRST = new RegExp(`^(?<head>.*)\\b(?<noun>${LEAD})\\b(?<gap>[^;.!?]{0,90})$`, 's');
/** Words between a noun and a figure after which the figure is not the noun's. */
const NOT_ITS = new RegExp(inLines`
  \b(?:
    turn-?out|electorate|votes?|share|seats|seat of|poll(?:s|ed|ing)?|received|got
    |(?:receiv|gett|winn|tak|poll|secur|gather)ing|(?:increase|rise|fall|drop|decrease|reduction) of
    |won(?! (?:by|in|at|here|there|last))|took|takes|commons|council|swing|scored|members|membership|supporters
    |voters|electors|with|when|as|because|after|if|than|against|compar\w+|who|whom|while|whereas|although|though
    |since|before|but|aged?|people|deposits?|would|could|might|may|will|points?|far off|near
  )\b
  |\band (?!(?:is|was|it|now|stands)\b)|\b(?:by|on|for|beat\w*|between(?: the)?) (?:[\w-]+ )?$|[\ue000-\ue2ff] $
`);
/** The figure before its noun. */
const NOUN_BEHIND = new RegExp(
  inLines`
    ^(?:(?: |-)votes?)?(?:-strong)?
    (?:(?: (?:that|which))? (?:was|is|had been) (?:the|an?|its|their|his|her|[\ue000-\ue2ff]'s)| [-–] the)?(?: |-)(?<adj>
      (?:
        (?!
          (?:
            with|and|the|to|an?|in|of|but|as|for|on|at|against|from|more|over|votes?|was|is|while|who|by|than|so|its
            |his|her|their|these|those|saw
          ) )(?:[\w'-]+|[\ue000-\ue1ff](?:'s)?) ){0,3}
    )(?<noun>(?!majorities)${LEAD})\b(?! of (?:the|those|all)\b)
  `,
);
const AT = new RegExp(
  inLines`
    ^(?:,| [-–] [^-–;]{1,40} [-–])? (?:the|his|her|its|their|[\ue000-\ue2ff]'s)
    (?: (?:[\ue100-\ue1ff](?:'s)?|[a-z]+)){0,2} majority\b
  `,
);
/** Swept away or defended, without a noun. */
const HELD_OF_OLD = phrase(
  inLines`
    \b(?:
      inherit(?:ed|ing|s)|(?:defend(?:ed|ing|s)|to defend)|protecting|overturn(?:ed|ing|s)?,?
      |(?:was|were|been) sitting on|had sat on
    ) {ITS}{0,4}$
    |\b(?:once|previously) (?:had|with|by|was)? ?(?:a )?$
    |\b(?:wip|eras|overturn|revers)\w+(?: out)? one of {ITS}{0,3}$
  `,
  { ITS },
);

const has = (pattern: RegExp, text: string): RegExpExecArray | null => {
  pattern.lastIndex = 0;
  return pattern.exec(text);
};

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
/** Whose majority it is, right before the noun. */
const OWNER = new RegExp(inLines`
  (?<before>\b(?:from|over|against|on|beat|beating|defeated|defeating|ousted|unseated|ahead of|to|of)|[(,])? ?
  (?:the )?(?<who>[\ue000-\ue2ff])(?<s>'s|')?
  (?: (?:now|once|still|previously|had|has|have|held|enjoyed|boasted|secured|won|got|commanded|was|is))*
  (?: (?:a|an|the))?(?: (?!(?:an?|the|its|his|her|their|with|by|and|in|as)\b)[\w-]+){0,3} $
`);

/** What may stand between "majority" and its figure and says nothing of either: "between Ann Bell and Tom Reed". */
const ASIDES = new RegExp(inLines` between [^.;]{1,30}? and (?:the )?\S+
  |, (?:who|which|where|when|whose|though|while)\b[^,;]{0,80},
  | (?:by|with) which [^,;]{3,60}(?= (?:was|is)\b)
`);

/** Its doc, examples and silences say what it reads. */
export const majorityOf: Rule = {
  name: 'majority-of',
  doc: 'A majority, lead, margin or gap of a number, before or after the word: the winner’s, or the one that was overturned, defended or had before.',
  examples: [
    {
      text: 'Ann Bell won the seat for Labour with a majority of 6,436.',
      claims: [{ kind: 'majority', value: 6436, slice: '6,436' }],
    },
    {
      text: 'Ann Bell won the seat for Labour, overturning a Conservative majority of 1,951.',
      claims: [{ kind: 'previousMajority', value: 1951, party: 'Conservative', slice: '1,951' }],
    },
    {
      text: 'Labour won the seat. At 1,771, the Labour majority was smaller than expected.',
      claims: [{ kind: 'majority', value: 1771, slice: '1,771' }],
    },
    {
      text: 'Ann Bell secured a 10,974 vote majority for Labour.',
      claims: [
        { kind: 'majority', value: 10974, slice: '10,974' },
        { kind: 'winner', candidate: 'Ann Bell', slice: '10,974' },
      ],
    },
    {
      text: 'Labour’s majority of 9,130 has been more than halved to 4,055.',
      claims: [
        { kind: 'previousMajority', value: 9130, party: 'Labour', slice: '9,130' },
        { kind: 'majority', value: 4055, slice: '4,055' },
        { kind: 'winner', party: 'Labour', slice: '4,055' },
        { kind: 'outcome', outcome: 'hold', party: 'Labour', slice: '4,055' },
      ],
    },
    {
      text: 'The Conservatives took the seat, having overturned a previous margin of 3,500.',
      claims: [
        { kind: 'previousMajority', value: 3500, slice: '3,500' },
        { kind: 'outcome', outcome: 'gain', party: 'Conservative', slice: '3,500' },
      ],
    },
    {
      text: 'Labour held the seat, its majority slashed from 15,712 on a swing of 19 per cent.',
      claims: [{ kind: 'previousMajority', value: 15712, slice: '15,712' }],
    },
    {
      text: 'Labour won the seat and is sitting on a majority of 4,310.',
      claims: [{ kind: 'majority', value: 4310, slice: '4,310' }],
    },
    {
      text: 'Labour won the seat. Tom Reed, defending 3,758 for the Conservatives, was 6,050 behind.',
      claims: [
        { kind: 'previousMajority', value: 3758, slice: '3,758' },
        { kind: 'majority', value: 6050, slice: '6,050' },
      ],
    },
    {
      text: 'Labour won the seat. The Conservatives had inherited a cushion of 16,223 from Dame Mary Brown.',
      claims: [{ kind: 'previousMajority', value: 16223, slice: '16,223' }],
    },
    {
      text: 'Labour won the seat. Its majority is 7,607 and it wiped out one of 3,700.',
      claims: [
        { kind: 'majority', value: 7607, slice: '7,607' },
        { kind: 'previousMajority', value: 3700, slice: '3,700' },
      ],
    },
  ],
  silences: [
    'Labour won the seat. The flood had wiped out one of 3,700 farms.',
    'The motion was carried by a majority of 45 to 12.',
    'A majority of 27,000 constituents backed the plan.',
    'Labour increased its majority by more than 4,000 votes.',
    'The government has a Commons majority of 68.',
    'The party has 373 of the 650 seats and a majority of 93.',
    'On that swing we would be the largest party; they’d have a majority of 3 in the next Commons.',
    'Labour won. The prime minister, whose majority of 40 has been whittled down to 36, sent a note.',
    'Anything less than an 11,000 majority would be a setback.',
    'Labour has a ten-point majority.',
    'The council has a Labour majority of 12.',
    'A mayor was elected by a majority of 2,300.',
    'Labour won. It was no lead of 12 or 15 points.',
    'Labour is defending 43 seats on the council.',
    'Labour’s previous share was 3,500 votes smaller.',
    'Ann Bell won the seat. Her majority over Tom Reed (8,390) is almost what it was.',
  ],
  needs: new RegExp(inLines`
    majorit|plurality|\bmaj\b|\blead\b|which|margin|\bedge\b|gap\b|cushion|advantage|buffer|deficit|difference
    |inherit|defend|protecting|overturn|sitting|sat on|\b(?:once|previously)\b
  `),
  pattern: phrase('(?<n>{count})'),
  read: ({ index, groups }, context) => {
    const { text } = context.tagged;
    const unit = groups['n'] as string;
    const figure = context.tagged.of(unit);
    if (figure?.kind !== 'count') return null;
    const left = text.slice(0, index);
    const right = text.slice(index + 1);
    // "cut by 2,000 to": the change is passed over.
    const clause = left
      .slice(Math.max(left.length - 150, left.lastIndexOf(';') + 1))
      .replace(/ by (?:[\ue400-\ue5ff](?: votes| points)?|[a-z -]{4,24}?)(?=,? to )| between the [\ue400-\ue4ff]/, '');
    const own = clause.slice(clause.search(/[^\ue400-\ue5ff]*$/));
    const first = NOUN_FIRST.exec(/^ to be (?:precise|exact)/.test(right) ? clause : own)?.groups;
    const behind = NOUN_BEHIND.exec(right)?.groups;
    const gap = first?.['gap'] ?? '';
    const nounFirst = first && !NOT_ITS.test(gap.replace(ASIDES, ''));
    const held = has(HELD_OF_OLD, own);
    const which = /^(?: votes)? (?:by|with) which (?:the )?([\ue000-\ue2ff])?/.exec(right);
    const at = / at $/.test(left.slice(-4)) || left === 'at ' ? AT.exec(right) : null;
    const noun = nounFirst ? first['noun'] : (behind?.['noun'] ?? ((at ?? which) && 'majority'));
    if (!noun && !held) return null;
    // "a 9,000 majority of 2010": a year.
    if (nounFirst && gap === ' of ' && NOUN_BEHIND.test(own)) return null;
    // "Her majority over X (8,390) is 7,956": X's votes.
    if (/[\ue000-\ue2ff] \($/.test(own) && /^\),? (?:is|was)\b/.test(right)) return null;
    const strong = noun !== undefined && noun !== null && /^maj/.test(noun);
    if (NO_LEAD.test(right) && !/^ votes? to [\ue000-\ue2ff]/.test(right)) return null;
    if (OTHER_VOTE.test(left.slice(-110)) || OF_NO_ONE.test(left) || IN_SEATS.test(left.slice(-110))) return null;
    if (OF_SEATS.test(`${left.slice(-50)}n${right.slice(0, 40)}`)) return null;
    // "The majority slashed, three parties": a small number in words counts what stands behind it.
    if (
      figure.words &&
      figure.value < 20 &&
      !/^(?:[^ ]|$| (?:votes?|and|but|in|at|over|when|after|was|is)\b)/.test(right)
    )
      return null;
    if (figure.value < 100 && /\b(?:council|chamber|assembly|senedd|holyrood)\b/.test(text)) return null;
    if (noun && /\b(?:by|up|down) (?:just |only |more than |an? )*$/.test(own) && !behind) return null;
    const head = nounFirst ? (first['head'] ?? '') : own;
    const from = nounFirst && /\b(?:from|below|above|beneath|short of|(?:down|up) on) [^;]{0,24}$/.test(gap);
    const rest = right.slice((!nounFirst && NOUN_BEHIND.exec(right)?.[0].length) || 0);
    if (OTHER_SEAT.test(rest)) return null;
    // "The biggest majority here was 22,000": a record, not this one.
    if (nounFirst && /\bthe \w+est (?:[\ue100-\ue1ff] )?$/.test(head) && /\b(?:was|is)\b/.test(gap)) return null;
    // "Two majorities of over 10,000", "a majority of the 3,000 postal votes": of nobody's lead.
    if (nounFirst && noun === 'majorities' && !/^ and [\ue400-\ue4ff]/.test(right)) return null;
    if (nounFirst && / of the $/.test(gap)) return null;
    const { swept, told, old } = whenOf(own, rest, left.slice(-150));
    if (told) return null;
    if (!noun) {
      const words = held?.[0] ?? '';
      if (figure.value < 20 || (/^(?:once|prev)| one of/.test(words) && !speaksOfMajority(clause))) return null;
      return [then(unit, /[\ue100-\ue1ff]/.exec(words)?.[0], /overturn(?:ed|ing)| one of/.test(words))];
    }
    if (!strong && !swept && !old && !from) {
      const near = left.slice(-80).replace(TOP_TWO, ' ');
      if (HEARSAY.test(near) || LOWER_PLACE.test(near) || LOWER_PLACE.test(right.slice(0, 40))) return null;
    }
    // "the gap between A and B": the majority where one of them won.
    const two = /\bbetween (?:the )?([\ue000-\ue2ff]) and (?:the )?([\ue000-\ue2ff])/.exec(own);
    if (two && !swept && !old) return [{ kind: 'majority', figure: unit, who: two[1], to: two[2], rival: 'leads' }];
    const named = OWNER.exec(head)?.groups;
    const owner = named && (!named['before'] || named['s']) ? named['who'] : undefined;
    const party = /[\ue000-\ue1ff]/.exec(behind && !nounFirst ? (behind['adj'] ?? '') : '')?.[0] ?? owner;
    // "his majority of 40 has been cut to 36": members lost one by one, not votes.
    if (figure.value < 180 && /\b(?:prime minister|government)\b/.test(text)) return null;
    const holder = context.tagged.of(/([\ue000-\ue0ff])(?:'s |, whose )[^,;]{0,20}$/.exec(head)?.[1]);
    if (figure.value < 180 && holder?.kind === 'person' && !holder.person.candidate && !holder.person.left) return null;
    const whose = context.tagged.of(party)?.kind === 'party' ? party : undefined;
    const before =
      which &&
      (/\b(?:from|than|against) (?:the )?$/.test(own) ||
        /[\ue700-\ue7ff]|\b(?:last|ago|had)\b/.test(right.slice(0, 70)));
    if (from || before || old || swept) return [...[then(unit, whose, swept === 'overturned')], ...cutTo(rest, whose)];
    return [
      {
        kind: 'majority',
        figure: unit,
        // "the Tories' margin over the Greens": of two losers, no majority of before.
        rival: owner && / over (?:the )?[\ue000-\ue2ff]/.test(gap) ? 'leads' : undefined,
        who: party ?? (/\b(?:his|her) (?:\w+ )?$/.test(head) ? BEFORE : partyOf(context.tagged, holderLeftOf(head))),
        holder:
          /^,? (?:that|which) ([\ue000-\ue0ff]) (?:had|won|held|took|enjoyed|built|left|bequeathed|inherited|defended)\b/.exec(
            rest,
          )?.[1] ??
          which?.[1] ??
          (owner ? undefined : holderLeftOf(head)),
      },
    ];
  },
};

/** The unit where it stands for a party. */
const partyOf = (tagged: Tagged, unit: string | undefined): string | undefined =>
  tagged.of(unit)?.kind === 'party' ? unit : undefined;

const then = (figure: string, who: string | undefined, swept: boolean): Draft => ({
  kind: 'previousMajority',
  figure,
  who,
  settled: true,
  swept,
});

/** What a majority has been cut to: "has been halved to just 4,000". */
const CUT_TO = new RegExp(inLines` (?:\w+ed|cut|shrunk) (?:(?:back|away|down) )?
  to (?:just |only |a (?:mere )?)?([\ue400-\ue4ff])(?!(?: |-)(?:points?|seats|per|%))
`);

/** "Their majority of 9,000 has been halved to 4,000": the seat is still theirs. */
function cutTo(right: string, who: string | undefined): readonly Draft[] {
  const cut = CUT_TO.exec(right.slice(0, 70))?.[1];
  return cut ? [{ kind: 'majority', figure: cut, who }] : [];
}
