import { describe, expect, it } from 'vitest';
import { almanac } from './almanac.ts';
import { measure } from '#measures';
import { byElectionPage, homePage, rankingPage, seatPage, type Words } from '#views';
import { drawMajorityBars } from '#charts';
import { heardResult } from '#reconcile';
import type { Almanac, CheckedClaim, Claim } from '#records';

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

describe('a by-election of which only articles give figures', () => {
  const report = almanac.reports[0]!;
  const silence = almanac.byElections.find((each) => each.claims.length > 0)!.claims[0]!.finding;
  const claim = (article: string, more: Partial<Claim> & Pick<Claim, 'kind'>): CheckedClaim => ({
    anchor: `c-${article}-${more.kind}`,
    article,
    kind: 'report',
    claim: { precision: 'exact', span: [0, 1], paragraph: 1, rule: 'made-up', ...more } as Claim,
    finding: silence,
  });
  const awaited = before.byElections.find(({ byElection }) => byElection.id === 'clacton-2026')!;
  const [one, two] = awaited.byElection.candidacies.map(({ candidate }) => candidate) as [string, string];
  const heardFrom = (claims: readonly CheckedClaim[]) => heardResult({ ...awaited, parties: almanac.parties }, claims);
  const almanacWith = (claims: readonly CheckedClaim[]): Almanac => ({
    ...before,
    byElections: before.byElections.map((entry) =>
      entry === awaited ? { ...entry, claims: [...claims], heard: heardFrom(claims) ?? undefined } : entry,
    ) as Almanac['byElections'],
  });
  const claims = [
    claim(report.document, { kind: 'winner', candidate: one, party: null }),
    claim(report.document, { kind: 'votes', candidate: one, party: null, value: 8000, precision: 'about' }),
    claim(report.document, { kind: 'votes', candidate: two, party: null, value: 4321 }),
    claim(report.document, { kind: 'majority', value: 3700, precision: 'almost' }),
    claim(report.document, { kind: 'turnout', value: 44, precision: 'moreThan' }),
  ];
  const page = byElectionPage(almanacWith(claims), 'clacton-2026');
  const row = (name: string) =>
    page.result.kept[awaited.byElection.candidacies.findIndex((each) => each.candidate === name)]!;

  it('still says that the result is not declared, and who is reported to have won', () => {
    expect(plain(page.headline)).toBe('Clacton by-election: result not yet declared');
    expect(plain(page.standfirst)).toMatch(/^Reported in one article, not declared: .* won, by almost 3,700 votes\.$/);
  });
  it('draws “about 8,000” to the middle of what it means, with a whisker to its ends', () => {
    expect(row(one)).toMatchObject({ votes: 'about 8,000', bar: '95.2%', whisker: ['90.5%', '100%'] });
    expect(row(two)).toMatchObject({ votes: '4,321', whisker: ['51.4%', '51.4%'] });
  });
  it('keeps the row of whoever is not mentioned', () => {
    expect(page.result.heard).toBe(true);
    expect(page.result.kept).toHaveLength(34);
    expect(page.result.kept.filter(({ votes }) => votes === 'not published')).toHaveLength(32);
  });
  it('draws the lead dotted, from the least to the most that “almost 3,700” may mean', () => {
    expect(page.heard!.input.after).toMatchObject({ value: 3650, range: [3600, 3700], said: 'almost 3,700, reported' });
    expect(drawMajorityBars(page.heard!.input)).toMatch(/class="o dot [A-Z].*class="arr".*almost 3,700, reported/s);
    expect(page.facts.map(({ term, value }) => `${term} ${value}`)).toEqual(
      expect.arrayContaining(['Majority almost 3,700', 'Turnout more than 44%']),
    );
  });
  it('has no verdicts before there is a return', () => {
    expect(page.reported!.sub).toMatch(/no return to check them against$/);
  });
  it('keeps what articles say of one figure to what all of them can mean', () => {
    const other = claim('other.txt', {
      kind: 'votes',
      candidate: one,
      party: null,
      value: 7800,
      precision: 'moreThan',
    });
    expect(heardFrom([...claims, other])?.votes.find((each) => each !== null)).toMatchObject({
      low: 7801,
      high: 8400,
      articles: [report.document, 'other.txt'],
    });
  });
  it('gives no figure where two articles cannot both be right, and no winner where they name two', () => {
    const heard = heardFrom([
      ...claims,
      claim('other.txt', { kind: 'majority', value: 2000 }),
      claim('other.txt', { kind: 'winner', candidate: two, party: null }),
    ]);
    expect([heard?.majority, heard?.winner]).toEqual([null, null]);
  });
  it('is forgotten once the result is declared', () => {
    const declared = almanac.byElections.find(({ byElection }) => byElection.id === 'clacton-2026')!;
    expect(heardResult({ ...declared, parties: almanac.parties }, claims)).toBeNull();
    expect(almanac.byElections.filter(({ heard }) => heard !== undefined)).toEqual([]);
  });
});
