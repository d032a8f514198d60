import { phrase } from '../mentions.ts';
import { before, type Draft, type Rule } from '../rule.ts';
import { A_CHANGE, areMajorities, areOfElse, isBesideOther, NOT_YET, oldAndNew, OWNER, OWNS } from './old-and-new.ts';

/** Its doc, examples and silences say what it reads. */
export const majorityFromTo: Rule = {
  name: 'majority-from-to',
  doc: 'Two majorities of the seat in one phrase: from old to new, new down or up from old, smaller than the old, one turned into the other.',
  examples: [
    {
      text: 'Labour held the seat with its majority cut from 13,103 to 2,345.',
      claims: [
        { kind: 'previousMajority', value: 13103, slice: '13,103' },
        { kind: 'majority', value: 2345, slice: '2,345' },
      ],
    },
    {
      text: 'Labour survived on a reduced majority of 323, down from 3,525.',
      claims: [
        { kind: 'majority', value: 323, slice: '323' },
        { kind: 'previousMajority', value: 3525, slice: '3,525' },
      ],
    },
    {
      text: 'The Conservatives held the seat by 1,048 votes, compared with 9,211 at the last general election.',
      claims: [
        { kind: 'majority', value: 1048, slice: '1,048' },
        { kind: 'previousMajority', value: 9211, slice: '9,211' },
      ],
    },
    {
      text: 'Labour kept the seat, but a majority of 8,406 there shrank to 1,530.',
      claims: [
        { kind: 'previousMajority', value: 8406, slice: '8,406' },
        { kind: 'majority', value: 1530, slice: '1,530' },
      ],
    },
    {
      text: 'Labour won. The majority of 2,812 replaces one of 14,903.',
      claims: [
        { kind: 'majority', value: 2812, slice: '2,812' },
        { kind: 'previousMajority', value: 14903, slice: '14,903' },
      ],
    },
    {
      text: 'Labour won the seat. Her majority, 12,280, is smaller than Sir David Brown’s of 14,459.',
      claims: [
        { kind: 'majority', value: 12280, slice: '12,280' },
        { kind: 'previousMajority', value: 14459, slice: '14,459' },
      ],
    },
    {
      text: 'Labour won the seat by 7,403, which is a good deal fewer than Patrick Brown’s 16,152.',
      claims: [
        { kind: 'majority', value: 7403, slice: '7,403' },
        { kind: 'previousMajority', value: 16152, slice: '16,152' },
      ],
    },
    {
      text: 'Labour won the seat. The majority of 3,266 compares with 3,601 won by Jack Brown.',
      claims: [
        { kind: 'majority', value: 3266, slice: '3,266' },
        { kind: 'previousMajority', value: 3601, slice: '3,601' },
      ],
    },
  ],
  silences: [
    'Turnout fell from 41,334 to 31,814.',
    'The Labour vote was cut from 12,000 to 9,000, a majority of none.',
    'Labour had a majority, and its vote fell from 18,000 to 11,000.',
    'Labour won the seat with a majority of 3,266, which is more than the 1,200 who voted UKIP.',
    'Labour won by 3,266, and its vote of 9,100 compares with 12,040 in 2010.',
    'Labour won the seat. Its majority of 3,266 is smaller than the 11,302 of Corby last year.',
  ],
  needs: /majorit|margin|\blead\b|\bmaj\b|\bgap\b|\bby\b|\bturn|convert|transform/,
  pattern: phrase('(?<a>{count})(?<between>[^\ue400-\ue5ff.;!?]{1,90})(?<b>{count})'),
  read: (match, context) => {
    const told = oldAndNew(match, context);
    if (!told || !areMajorities(told, before(match, context)) || areOfElse(told, context.tagged)) return null;
    const { a, b, newFirst, from, base, left, between, right } = told;
    if (newFirst && isBesideOther(told)) return null;
    const owner = OWNER.exec(left)?.[1];
    // "From 4,000 in 1987 to 20,000 in 1997": the years tell of when.
    const settled = newFirst || !/^ (?:votes )?in [\ue700-\ue7ff]/.test(right);
    const old: Draft = {
      kind: 'previousMajority',
      figure: base ?? (newFirst ? b : a),
      who: newFirst ? undefined : owner,
      settled,
    };
    // "would cut the majority from 9,000 to 3,000", "only ten less than the 8,000": the old one alone is so.
    if (NOT_YET.test(left) || (newFirst && base === undefined && A_CHANGE.test(between))) return [old];
    const who = newFirst || from || (/(?:ed|cut) .*to\b/.test(between) && OWNS.test(left)) ? owner : undefined;
    return [old, { kind: 'majority', figure: newFirst ? a : b, who, settled }];
  },
};
