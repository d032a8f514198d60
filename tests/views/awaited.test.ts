import { describe, expect, it } from 'vitest';
import { almanac } from './almanac.ts';
import { measure } from '#measures';
import { byElectionPage, homePage, rankingPage, seatPage, type Words } from '#views';
import type { Almanac } from '#records';

const plain = (words: Words): string => words.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

/** The almanac with one contest put back to the evening before its declaration. */
const before = ((): Almanac => {
  const byElections = almanac.byElections.map((entry) => {
    if (entry.byElection.id !== 'clacton-2026') return entry;
    const byElection = {
      ...entry.byElection,
      status: 'awaited' as const,
      declared: { validVotes: null, rejectedBallots: null, majority: null },
      candidacies: entry.byElection.candidacies
        .map((candidacy) => ({ ...candidacy, votes: null }))
        .toSorted((a, b) => (a.candidate < b.candidate ? -1 : 1)),
    };
    return { ...entry, byElection, measures: measure(byElection, entry.baseline, almanac.parties), claims: [] };
  });
  return { ...almanac, byElections };
})();

describe('a by-election before its declaration', () => {
  const page = byElectionPage(before, 'clacton-2026');
  it('says that the result is not yet declared, and draws nothing', () => {
    expect(plain(page.headline)).toBe('Clacton by-election: result not yet declared');
    expect([page.chip, page.dial, page.swing, page.majority, page.turnout, page.votes, page.context]).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });
  it('lists the candidates in alphabetical order, without figures', () => {
    expect(page.result.caption).toMatch(/alphabetical order/);
    expect(page.result.kept).toHaveLength(34);
    expect(new Set(page.result.kept.map(({ votes, share }) => `${votes} ${share}`))).toEqual(new Set(['– –']));
  });
  it('has no hole in a sentence', () => {
    expect(JSON.stringify(page)).not.toMatch(/NaN|undefined|Infinity|not known votes/);
  });
  it('is not counted, ranked or charted elsewhere', () => {
    const home = homePage(before);
    expect(plain(home.headline as Words)).toMatch(/^64 by-elections/);
    expect(rankingPage(before, 'by-majority').sections[0]!.rows.some(({ id }) => id === 'clacton-2026')).toBe(false);
    expect(
      seatPage(before, 'clacton')
        .boundaries.flatMap(({ rows }) => rows)
        .some(({ anchor }) => anchor === '2026'),
    ).toBe(false);
  });
});
