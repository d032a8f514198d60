import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleReader } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader({ ...quickRegister(process.cwd()), byElections: [] });
/** Surnames, and first words of parties, of all whose deposit a text may say was lost. */
const losersIn = (text: string): readonly string[] =>
  read(`Labour won the by-election in Ashdale.\n\n${text}`, { published: '2014-06-06', seat: 'Ashdale' })
    .doubtful.flatMap(({ claims }) => claims)
    .flatMap((claim) =>
      claim.kind === 'lostDeposit' ? [claim.candidate?.split(' ').at(-1) ?? claim.party?.split(' ')[0] ?? ''] : [],
    );

const lines = readFileSync(new URL('./deposits.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|') as [string, string]);

describe('whose deposit words in doubt may be on, until the return says who lost it', () => {
  it.each(lines)('%s: %s', (names, text) => {
    const losers = losersIn(text);
    if (names.startsWith('-')) expect(losers).not.toContain(names.slice(1));
    else expect(losers).toEqual(expect.arrayContaining(names.split(',')));
  });
});
