import { count, list, plural } from '#format';
import type { Finding } from '#records';
import { markOf } from '#wording';

/** Verdict on a claim of a contest that this site holds no return of. */
export const UNCHECKED = { text: '? Not on record', differs: false } as const;

/** The sign alone, for a mark in the text: `✓`. */
export const signOf = (verdict: string): string => verdict.charAt(0);

/** What a contest's findings come to: "12 claims: 1 differs from the return, 10 match it and 1 cannot be checked." */
export function summaryOf(findings: readonly Finding[]): string {
  const texts = findings.map((finding) => markOf(finding).text);
  let named = false;
  const parts = PARTS.flatMap(([sign, one, many]) => {
    const n = texts.filter((text) => signOf(text) === sign).length;
    if (n === 0) return [];
    const words = (n === 1 ? one : many).replace('RETURN', named ? 'it' : 'the return');
    named ||= words.includes('the return');
    return [`${count(n)} ${words}`];
  });
  return `${plural(findings.length, 'claim')}: ${list(parts)}.`;
}

/** Sign, words for one, words for several; the first that speaks of the return names it. */
const PARTS = [
  ['≠', 'differs from RETURN', 'differ from RETURN'],
  ['✓', 'matches RETURN', 'match RETURN'],
  ['≈', 'holds as hedged or by another definition', 'hold as hedged or by another definition'],
  ['?', 'cannot be checked', 'cannot be checked'],
] as const;
