import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleReader } from '#parser';
import type { Claim } from '#records';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader({ ...quickRegister(process.cwd()), byElections: [] });
const LETTER: Readonly<Partial<Record<Claim['kind'], string>>> = {
  votes: 'V',
  share: 'S',
  shareChange: 'H',
  position: 'R',
  lostDeposit: 'D',
};
const HEDGE = { exact: '', moreThan: 'm', almost: 'a', about: 'b', lessThan: 'l' } as const;

/** "V7102Reed", "S13.9UK", "R3Green", "DGreen": a claim on one candidate or party in short. */
function short(claim: Claim): string | null {
  const letter = LETTER[claim.kind];
  if (!letter || !('party' in claim)) return null;
  const candidate = 'candidate' in claim ? claim.candidate : null;
  const who = candidate?.split(' ').at(-1) ?? claim.party?.split(' ')[0] ?? '';
  return `${letter}${'value' in claim ? claim.value : ''}${HEDGE[claim.precision]}${who}`;
}

const lines = readFileSync(new URL('./standings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|') as [string, string]);

describe('what single sentences state of votes, shares, places and deposits', () => {
  it.each(lines)('%s: %s', (stated, text) => {
    const article = `Labour won the by-election in Ashdale.\n\n${text}`;
    const { contests } = read(article, { published: '2014-06-06', seat: 'Ashdale' });
    const made = contests.flatMap((contest) => contest.claims.flatMap((claim) => short(claim) ?? []));
    expect([...new Set(made)].sort().join(',')).toBe(stated);
  });
});
