import { phrase } from '../mentions.ts';
import type { Draft, Rule } from '../rule.ts';

const KINDS: readonly (readonly [Draft['kind'], RegExp, 'count' | 'percent'])[] = [
  ['majority', /\bmajorit(?:y|ies)\b/, 'count'],
  ['turnout', /\bturn-?outs?\b/, 'percent'],
  ['swing', /\bswings?\b/, 'percent'],
];

/** Its doc, examples and silences say what it reads. */
export const respectively: Rule = {
  name: 'respectively',
  doc: 'Majorities, turnouts or swings of several contests in one list, dealt out in the order in which the contests are named.',
  examples: [],
  silences: ['The shares were 40, 30 and 20 per cent respectively.'],
  needs: /respectively|turnouts|majorities|swings/,
  pattern: phrase(
    '(?:{figure}(?:,? and|, and|,| and)(?: (?:worst|best|last|lowest|highest) of all,| just)? ){1,3}{figure}(?= respectively|,? respectively|[^\ue400-\ue5ff]{0,30}$|[.;,])',
  ),
  read: (match, { tagged }) => {
    const units = [...match.text.matchAll(/[\ue400-\ue5ff]/g)].map((each) => each[0]);
    const before = tagged.text.slice(0, match.index);
    if (/[\ue400-\ue5ff](?:,| and|, and) $/.test(before)) return null;
    if (!/respectively/.test(tagged.text) && !/\b(?:turnouts|majorities|swings)\b/.test(before)) return null;
    const found = KINDS.find(([, word]) => word.test(before));
    if (!found) return null;
    const [kind, , unit] = found;
    if (units.some((each) => tagged.of(each)?.kind !== unit)) return null;
    return units.map((figure, nth) => ({ kind, figure, nth, outOf: units.length }));
  },
};
