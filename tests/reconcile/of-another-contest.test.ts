import { describe, expect, it } from 'vitest';
import { compare, ofAnotherContest } from '#reconcile';
import * as returns from '../measures/returns.ts';
import { claim, official } from './claims.ts';

const corby = official(returns.corby);
const southShields = official(returns.southShields);

describe('a place that conflicts with the return of the contest it is put to', () => {
  const second = claim('position', { party: 'UK Independence Party', value: 2 });
  it('is of the one other contest whose return has it', () => {
    const other = ofAnotherContest(second, compare(second, corby), 'second', [southShields]);
    expect(other).toBe(southShields);
  });
  it('is of none where no other return has it, nor where two have', () => {
    const fifth = { ...second, value: 5 };
    expect(ofAnotherContest(fifth, compare(fifth, corby), 'fifth', [southShields])).toBeNull();
    expect(ofAnotherContest(second, compare(second, corby), 'second', [southShields, { ...southShields }])).toBeNull();
  });
});
