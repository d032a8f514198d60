import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleReader } from '#parser';
import type { Claim } from '#records';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader(quickRegister(process.cwd()));
const surname = (name: string | null): string => name?.split(' ').pop() ?? '';

/** "W Lewell-Buck", "O hold Labour", "C death Reed", "R 2": a claim in short; null of the other kinds. */
function short(claim: Claim): string | null {
  if (claim.kind === 'winner') return `W ${surname(claim.candidate) || claim.party}`;
  if (claim.kind === 'outcome') return `O ${claim.outcome} ${claim.party}`;
  if (claim.kind === 'cause') return `C ${claim.cause} ${surname(claim.person)}`;
  return claim.kind === 'recounts' ? `R ${claim.value}` : null;
}

const lines = readFileSync(new URL('./outcomes.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|') as [string, string]);

describe('what single sentences state of who won, whose seat it was and why it fell vacant', () => {
  it.each(lines)('%s: %s', (stated, text) => {
    const article = `The South Shields by-election was held on Thursday. Turnout was 39%.\n\n${text}`;
    const { contests } = read(article, { published: '2013-05-03', seat: 'South Shields' });
    const made = contests.flatMap((contest) => contest.claims.flatMap((claim) => short(claim) ?? []));
    expect([...new Set(made)].sort().join(', ')).toBe(stated);
  });
});
