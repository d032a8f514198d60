import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleReader } from '#parser';
import type { Claim } from '#records';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader({ ...quickRegister(process.cwd()), byElections: [] });
const LETTER: Readonly<Partial<Record<Claim['kind'], string>>> = {
  majority: 'M',
  previousMajority: 'P',
  turnout: 'T',
  swing: 'S',
  votesCast: 'C',
  electorate: 'E',
  shareChange: 'H',
};
const HEDGE = { exact: '', moreThan: 'm', almost: 'a', about: 'b', lessThan: 'l' } as const;

/** "M617", "T41b", "S12.67Con>Lab", "H-8.5Lab": a claim in short. */
function short(claim: Claim): string | null {
  const letter = LETTER[claim.kind];
  if (!letter || !('value' in claim)) return null;
  const start = (party: string | null): string => party?.slice(0, 3) ?? '';
  const parties =
    claim.kind === 'swing'
      ? `${start(claim.from)}>${start(claim.to)}`
      : claim.kind === 'shareChange'
        ? start(claim.party)
        : '';
  return `${letter}${claim.value}${HEDGE[claim.precision]}${parties}`;
}

const lines = readFileSync(new URL('./sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|') as [string, string]);

describe('what single sentences state of majorities, turnouts, swings and changes of share', () => {
  it.each(lines)('%s: %s', (stated, text) => {
    const article = `Labour won the by-election in Ashdale.\n\n${text}`;
    const { contests } = read(article, { published: '2014-06-06', seat: 'Ashdale' });
    const made = contests.flatMap((contest) => contest.claims.flatMap((claim) => short(claim) ?? []));
    expect([...new Set(made)].sort().join(',')).toBe(stated);
  });
});
