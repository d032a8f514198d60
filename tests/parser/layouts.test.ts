import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleReader } from '#parser';
import type { Claim } from '#records';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader({ ...quickRegister(process.cwd()), byElections: [] });

/** The one result that all layouts print, by surname: votes, shares as rounded, change of share. */
const RESULT: Readonly<
  Record<string, readonly [party: string, votes: number, shares: readonly number[], change?: number]>
> = {
  Bell: ['Labour', 14_201, [41, 41.29, 41.3], 6.2],
  Reed: ['Conservative', 11_876, [34.5, 34.53, 35], -9.8],
  Nair: ['Liberal Democrats', 4310, [12.5, 12.53, 13], 4.1],
  'Jones-Parry': ['Reform UK', 2405, [6.99, 7]],
  Green: ['Green', 1002, [2.9, 2.91, 3], -0.1],
  Oakes: ['Independent', 488, [1.4, 1.42]],
  Tiddles: ['Official Monster Raving Loony Party', 112, [0.3, 0.33]],
};
const TOTALS: Readonly<Partial<Record<Claim['kind'], readonly number[]>>> = {
  majority: [2325],
  turnout: [47.2],
  electorate: [73_002],
  votesCast: [34_394, 34_480],
  swing: [8],
};

/** What sort of figure a claim states; "wrong" and the claim where it is not the result's; null for what is no figure. */
function sortOf(claim: Claim): string | null {
  const wrong = `wrong: ${JSON.stringify(claim)}`;
  if (claim.kind === 'votes' || claim.kind === 'share' || claim.kind === 'shareChange') {
    const candidate = 'candidate' in claim ? (claim.candidate ?? null) : null;
    const row = Object.entries(RESULT).find(([surname, [party]]) =>
      candidate === null ? party === claim.party : candidate.endsWith(surname),
    )?.[1];
    if (!row || (claim.party !== null && claim.party !== row[0])) return wrong;
    if (claim.kind === 'votes') return claim.value === row[1] ? 'votes' : wrong;
    if (claim.kind === 'share') return row[2].includes(claim.value) ? 'shares' : wrong;
    return claim.value === row[3] ? 'changes' : wrong;
  }
  if (claim.kind === 'position') {
    const party = Object.values(RESULT)[claim.value - 1]?.[0];
    return claim.party === party ? 'places' : wrong;
  }
  const known = TOTALS[claim.kind];
  return known && 'value' in claim ? (known.includes(claim.value) ? 'totals' : wrong) : null;
}

const layouts = readFileSync(new URL('./layouts.txt', import.meta.url), 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((block) => {
    const [heading = '', ...lines] = block.trimEnd().split('\n');
    const [name = '', stated = ''] = heading.split(': ');
    return { name, stated, text: lines.join('\n') };
  });

describe('a result list in every layout', () => {
  it.each(layouts)('$name: $stated', ({ stated, text }) => {
    const article = `Labour won the Ashdale by-election early today.\n\n${text}`;
    const { contests } = read(article, { published: '2023-06-06', seat: 'Ashdale' });
    const found = new Map<string, number>();
    for (const claim of contests.flatMap(({ claims }) => claims)) {
      const sort = sortOf(claim);
      if (sort !== null) found.set(sort, (found.get(sort) ?? 0) + 1);
    }
    const wanted = stated === 'none' ? [] : stated.split(', ');
    expect([...found].map(([sort, times]) => `${times} ${sort}`).sort()).toEqual(wanted.toSorted());
  });
});
