import { describe, expect, it } from 'vitest';
import { sameCopies } from '#reconcile';
import type { Claim, Report } from '#records';
import { claim } from './claims.ts';

/** A report whose figures stand at the given places of its text. */
function report(document: string, figures: readonly (readonly [number, number])[], published: string | null): Report {
  const claims: Claim[] = figures.map(([value, at]) => claim('votes', { party: 'Labour', value, span: [at, at + 5] }));
  const contest = { constituency: 'Corby', byElection: 'corby-2012', pollingDay: '2012-11-15', year: 2012, claims };
  return { document, sha256: '0'.repeat(64), publisher: null, published, contests: [contest], elsewhere: [] };
}

const result = [
  [17267, 10],
  [9476, 90],
  [5108, 150],
  [1770, 230],
  [614, 300],
  [432, 340],
  [378, 395],
] as const;
const agency = report('agency.txt', result, '2012-11-16');

describe('articles that carry one text', () => {
  it('takes the same figures at the same distances for a copy of the first that was published', () => {
    const later = report('a-paper.txt', result, '2012-11-17');
    expect([...sameCopies([later, agency])]).toEqual([['a-paper.txt', 'agency.txt']]);
  });
  it('knows a copy below a new first paragraph', () => {
    const moved = report(
      'moved.txt',
      result.map(([value, at]) => [value, at + 700] as const),
      '2012-11-18',
    );
    expect(sameCopies([agency, moved]).get('moved.txt')).toBe('agency.txt');
  });
  it('knows a copy that leaves out the last paragraph', () => {
    expect(sameCopies([agency, report('cut.txt', result.slice(0, 6), null)]).get('cut.txt')).toBe('agency.txt');
  });
  it('keeps reports apart that state one result in words of their own', () => {
    const own = report(
      'own.txt',
      result.map(([value, at], index) => [value, at + index * 7] as const),
      '2012-11-16',
    );
    expect(sameCopies([agency, own]).size).toBe(0);
  });
  it('keeps reports apart that share the three figures everybody prints', () => {
    const [short, other] = ['short.txt', 'other.txt'].map((name) => report(name, result.slice(0, 3), '2012-11-16'));
    expect(sameCopies([short!, other!]).size).toBe(0);
  });
  it('names the original of three copies, never a copy', () => {
    const copies = sameCopies([agency, report('b.txt', result, '2012-11-17'), report('c.txt', result, null)]);
    expect([...copies.values()]).toEqual(['agency.txt', 'agency.txt']);
  });
});
