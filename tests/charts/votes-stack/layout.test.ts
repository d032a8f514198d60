import { describe, expect, it } from 'vitest';
import { layoutVotesStack } from '../../../src/charts/votes-stack/layout.ts';
import { CASES, votes } from '../cases.ts';

const corby = votes(CASES[0] as (typeof CASES)[number]);

describe('placing votes then and now', () => {
  const { rows, left } = layoutVotesStack(corby);
  it('draws every bar on one scale from zero', () => {
    const scales = rows.flatMap((row, index) => {
      const value = index < corby.rows.length ? corby.rows[index]?.after : corby.rest.after;
      return ((row.bars[1].to ?? left) - left) / (value ?? 1);
    });
    for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 0, 10);
  });
  it('says how the votes of the winner moved: fewer, though it gained the seat', () => {
    expect(rows[0]).toMatchObject({ name: 'Labour', change: 17267 - 20991 });
  });
  it('calls a party new that did not stand before, and has no bar for it', () => {
    expect(rows[2]).toMatchObject({ fresh: true, change: null });
    expect(rows[2]?.bars[0]).toMatchObject({ to: null, votes: 'did not stand' });
  });
  it('says that abstentions are not known where the electorate is not', () => {
    const unknown = { ...corby, rest: { ...corby.rest, before: null }, electorate: { before: null, after: 79878 } };
    const last = layoutVotesStack(unknown).rows.at(-1);
    expect(last?.bars[0]).toMatchObject({ to: null, votes: 'not known', share: null });
  });
});
