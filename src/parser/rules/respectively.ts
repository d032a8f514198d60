import { inLines } from '../in-lines.ts';
import { phrase, type Mention } from '../mentions.ts';
import type { Draft, Rule } from '../rule.ts';
import { whenOf } from './majority-then.ts';
import { namesOf } from './subject.ts';

const KINDS: readonly (readonly [Draft['kind'], RegExp, 'count' | 'percent'])[] = [
  ['majority', /\bmajorit(?:y|ies)\b/, 'count'],
  ['turnout', /\bturn-?outs?\b/, 'percent'],
  ['swing', /\bswings?\b/, 'percent'],
];

/** "44" of "44 and 35.9 per cent". */
const isBarePercent = (mention: Mention | undefined): boolean =>
  mention?.kind === 'count' && mention.value <= 100 && !mention.words;

/** Its doc, examples and silences say what it reads. */
export const respectively: Rule = {
  name: 'respectively',
  doc: 'Winners, majorities, turnouts or swings of several contests in one list, dealt out in the order in which the contests are named.',
  examples: [
    {
      text: 'By-elections were held in Bath and Winchester on Thursday. Labour won both seats, with majorities of 1,200 and 3,400 respectively.',
      claims: [
        { kind: 'majority', value: 1200, slice: '1,200' },
        { kind: 'majority', value: 3400, slice: '3,400' },
      ],
    },
    {
      text: 'The by-elections in Bath and Winchester were won by Ann Bell and Tom Reed respectively.',
      claims: [
        { kind: 'winner', candidate: 'Ann Bell', slice: 'Ann Bell' },
        { kind: 'winner', candidate: 'Tom Reed', slice: 'Tom Reed' },
      ],
    },
    {
      text: 'By-elections were held in Bath and Winchester on Thursday. Labour won both, taking Bath and Winchester by 1,200 and 3,400 votes respectively. Turnouts were 44 and 35.9 per cent.',
      claims: [
        { kind: 'majority', value: 1200, slice: '1,200' },
        { kind: 'majority', value: 3400, slice: '3,400' },
        { kind: 'turnout', value: 44, slice: '44' },
        { kind: 'turnout', value: 35.9, slice: '35.9' },
      ],
    },
  ],
  silences: ['The shares were 40, 30 and 20 per cent respectively.'],
  needs: /respectively|turnouts|majorities|swings/,
  pattern: phrase(
    inLines`
      (?:{figure}(?:,? and|, and|,| and)(?: (?:worst|best|last|lowest|highest) of all,| just)? ){1,3}{figure}
        (?= respectively|,? respectively| votes,? respectively|[^\ue400-\ue5ff]{0,30}$|[.;,])
      |(?<people>(?:{person},?(?: and)? ){1,3}{person})
    `,
  ),
  read: (match, { tagged }) => {
    const units = [...match.text.matchAll(/[\ue400-\ue5ff]/g)].map((each) => each[0]);
    const before = tagged.text.slice(0, match.index);
    const after = tagged.text.slice(match.index + match.text.length);
    if (match.groups['people']) {
      if (/[\ue000-\ue0ff](?:,? and|,) $/.test(before)) return null;
      if (!/^[^.;]{0,90} respectively/.test(after)) return null;
      const won =
        /\b(?:won|held|retained|taken|gained) by $/.test(before) ||
        /^ (?:won|were elected|were returned|held|took|triumphed)\b/.test(after);
      const names = won ? [...match.text.matchAll(/[\ue000-\ue0ff]/g)] : [];
      return names.map((name, nth) => {
        const at = match.index + name.index;
        return { kind: 'winner' as const, who: name[0], words: [at, at + 1] as const, nth, outOf: names.length };
      });
    }
    if (/[\ue400-\ue5ff](?:,| and|, and) $/.test(before)) return null;
    if (!/respectively/.test(tagged.text) && !/\b(?:turnouts|majorities|swings)\b/.test(before)) return null;
    // "winning A and B by 1,192 and 1,316 votes respectively".
    const by =
      /\bby $/.test(before) && /\b(?:won|winning|win|held|holding|took|taking|kept|gained)\b/.test(before)
        ? KINDS[0]
        : undefined;
    const found = by ?? KINDS.find(([, word]) => word.test(before));
    if (!found) return null;
    const [kind, , unit] = found;
    // "44 and 35.9 per cent", "20.5 and 23.9 points": the unit is said once.
    const last = tagged.of(units.at(-1));
    if (last?.kind !== unit) return null;
    if (units.some((each) => tagged.of(each)?.kind !== unit && !(unit === 'percent' && isBarePercent(tagged.of(each)))))
      return null;
    const { swept, old } = kind === 'majority' ? whenOf(before, after, before) : { swept: null, old: false };
    if (swept || old) {
      const who = /([\ue100-\ue1ff])(?:'s)? (?:[a-z]+ )*majorities\b[^\ue000-\ue2ff]*$/.exec(before)?.[1];
      return units.map((figure, nth) => ({
        kind: 'previousMajority',
        figure,
        who,
        settled: true,
        swept: swept === 'overturned',
        nth,
        outOf: units.length,
      }));
    }
    // "A and B had majorities of": each of whom left is told with the one of before.
    const holders = namesOf(/[^;,]*$/.exec(before)?.[0] ?? '');
    return units.map((figure, nth) => ({
      kind,
      figure,
      nth,
      outOf: units.length,
      holder: kind === 'majority' && holders.length === units.length ? holders[nth] : undefined,
    }));
  },
};
