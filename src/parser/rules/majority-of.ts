import { inLines } from '../in-lines.ts';
import { speaksOfMajority } from '../majority-words.ts';
import { phrase } from '../mentions.ts';
import type { Draft, Rule } from '../rule.ts';
import { leadIn, type Lead } from './lead-in.ts';
import { whenOf } from './majority-then.ts';
import { isHearsay, isOfMembers, isOfSomethingElse } from './no-lead.ts';
import { ifParty, majorityNow, whoseLead } from './whose-lead.ts';

/** "Slashed from 15,712": between a noun and a majority of before. */
const CUT_FROM = /\b(?:from|below|above|beneath|short of|(?:down|up) on) [^;]{0,24}$/;
const TWO = /\bbetween (?:the )?([\ue000-\ue2ff]) and (?:the )?([\ue000-\ue2ff])/;

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
  read: (match, context) => {
    const lead = leadIn(match, context);
    if (!lead || isOfSomethingElse(lead)) return null;
    const { unit, right, own, noun, rest } = lead;
    const { swept, told, old } = whenOf(own, rest, lead.left.slice(-150));
    if (told) return null;
    if (!noun) return heldOfOld(lead);
    const then = old || swept;
    const from = lead.nounFirst && CUT_FROM.test(lead.gap);
    if (!then && !from && isHearsay(lead)) return null;
    // "the gap between A and B": the majority where one of them won.
    const two = TWO.exec(own);
    if (two && !then) return [{ kind: 'majority', figure: unit, who: two[1], to: two[2], rival: 'leads' }];
    if (isOfMembers(lead)) return null;
    const before =
      lead.which &&
      (/\b(?:from|than|against) (?:the )?$/.test(own) ||
        /[\ue700-\ue7ff]|\b(?:last|ago|had)\b/.test(right.slice(0, 70)));
    if (!then && !from && !before) return [majorityNow(lead)];
    const party = ifParty(lead, whoseLead(lead));
    return [majorityThen(unit, party, swept === 'overturned'), ...cutTo(rest, party)];
  },
};

const majorityThen = (figure: string, who: string | undefined, swept: boolean): Draft => ({
  kind: 'previousMajority',
  figure,
  who,
  settled: true,
  swept,
});

/** "Inherited 9,000", "wiped out one of 3,700": a majority of old that only its verb calls so. */
function heldOfOld({ unit, figure, held = '', clause }: Lead): readonly Draft[] | null {
  if (figure.value < 20 || (/^(?:once|prev)| one of/.test(held) && !speaksOfMajority(clause))) return null;
  return [majorityThen(unit, /[\ue100-\ue1ff]/.exec(held)?.[0], /overturn(?:ed|ing)| one of/.test(held))];
}

/** What a majority has been cut to: "has been halved to just 4,000". */
const CUT_TO = new RegExp(inLines` (?:\w+ed|cut|shrunk) (?:(?:back|away|down) )?
  to (?:just |only |a (?:mere )?)?([\ue400-\ue4ff])(?!(?: |-)(?:points?|seats|per|%))
`);

/** "Their majority of 9,000 has been halved to 4,000": the seat is still theirs. */
function cutTo(right: string, who: string | undefined): readonly Draft[] {
  const cut = CUT_TO.exec(right.slice(0, 70))?.[1];
  return cut ? [{ kind: 'majority', figure: cut, who }] : [];
}
