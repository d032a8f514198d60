import { describe, expect, it } from 'vitest';
import {
  byElectionPage,
  reportedList,
  reportedListPaths,
  reportedOfPage,
  reportedPage,
  slipsPage,
  type Words,
} from '#views';
import { almanac } from './almanac.ts';

const plain = (words: Words): string => words.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const chester = byElectionPage(almanac, 'city-of-chester-2022').reported!;
const corby = byElectionPage(almanac, 'corby-2012').reported!;

describe('what was reported of a by-election', () => {
  it('tells Chester’s one digit with the sums that show it, who else prints it, and why the return stands', () => {
    const [digit] = chester.stories.map(plain);
    expect(digit).toContain('787 votes for the Greens, one digit off: the return has 987.');
    expect(digit).toContain('the valid votes would be 28,275');
    expect(digit).toContain('the swing 13.76 points');
    expect(digit).toContain('6,335 ÷ 28,275 = 22.40%');
    expect(digit).toContain('787 is also printed by North West Liberal Democrats.');
    expect(digit).toContain('with 987 its votes add up to the 28,475 valid votes');
  });
  it('leaves Chester’s rejected papers open, with what speaks for each number', () => {
    const [, rejected] = chester.stories.map(plain);
    expect(rejected).toContain('28,475 valid votes and 66 rejected papers are 28,541');
    expect(rejected).toContain('137 rejected, the number of the seat’s general election of 2019 as well');
    expect(rejected).toContain('fits 137 (41.2% of 69,364 electors) and not 66 (41.1%)');
    expect(rejected).toContain('stays unresolved');
  });
  it('says what would make Corby’s 1,951 right', () => {
    const row = corby.rows.find(({ claimed }) => plain(claimed) === 'Previous majority of 1,951');
    expect(row).toMatchObject({ returned: '1,895', mark: { differs: true } });
    expect(row?.working).toBe(
      'Conservative 2010 22,886 − Labour 2010 20,991. 1,951 would need 56 fewer Labour votes in 2010.',
    );
  });
  it('has what differs first', () => {
    const marks = corby.rows.map(({ mark }) => mark.differs);
    expect(marks).toEqual(marks.toSorted((a, b) => Number(b) - Number(a)));
    expect(marks).toContain(true);
  });
});

describe('what was reported of all by-elections', () => {
  const page = reportedPage(almanac);
  it('shows where an article contradicts itself, with both figures apart and the claims concerned', () => {
    const told = page.contradictions.map(({ byElection, words, claims }) =>
      [plain(byElection), words, plain(claims)].join(' | '),
    );
    expect(told.length).toBeGreaterThan(3);
    expect(new Set(told).size).toBe(told.length);
    expect(told.find((each) => each.startsWith('Oldham West and Royton 2015 | By the votes'))).toMatch(
      /the majority is 10,722, not 10,835\..* \| Majority of 10,835; .*17,209 votes; .*6,487 votes; /,
    );
    for (const { words } of page.contradictions) {
      const [one, other] = words.match(/\d[\d,.]*\d/g) ?? [];
      expect(one, words).not.toBe(other);
    }
  });
  it('counts every claim once in each table', () => {
    const numbers = page.tallies.map(({ rows }) =>
      rows.reduce(
        (sum, row) =>
          sum +
          [row.matches, row.consistent, row.otherwise, row.differs, row.unsaid].reduce(
            (all, each) => all + Number(each.replace(',', '')),
            0,
          ),
        0,
      ),
    );
    expect(new Set(numbers).size).toBe(1);
    expect(page.verdicts.reduce((sum, { claims }) => sum + Number(claims.replace(',', '')), 0)).toBe(numbers[0]);
  });
  it('leads each line to an anchor that its page has', () => {
    const known = new Set(
      almanac.byElections
        .filter(({ claims }) => claims.some(({ kind }) => kind === 'report'))
        .flatMap(({ byElection: { id } }) => {
          const shown = (address: string, rows: readonly { anchor: string; who: Words }[]): string[] =>
            rows.flatMap(({ anchor, who }) =>
              [anchor, ...who.flatMap((each) => (typeof each === 'string' ? [] : (each.id ?? [])))].map(
                (each) => `${address}#${each}`,
              ),
            );
          return [
            ...shown(`/by-elections/${id}/`, byElectionPage(almanac, id).reported!.rows),
            ...shown(`/reported/${id}/`, reportedOfPage(almanac, id).differences[0]!.rows),
          ];
        }),
    );
    const lines = reportedListPaths(almanac).flatMap(({ way, path }) => reportedList(almanac, way, path).rows);
    const dead = lines
      .flatMap(({ claimed }) => claimed)
      .flatMap((each) => (typeof each === 'string' || known.has(each.href!) ? [] : [each.href]));
    expect(lines.length).toBeGreaterThan(1000);
    expect(dead).toEqual([]);
  });
});

describe('slips in official data', () => {
  it('are all listed, and the counts that sources print differently with the reason', () => {
    const page = slipsPage(almanac);
    expect(page.corrected.length + page.shown.length).toBe(almanac.slips.length);
    const green = page.disputed.find(({ row }) => row.what === 'Votes of Paul Bowers (Green)');
    expect(green?.row).toMatchObject({ shown: '987', others: [{ value: '787' }] });
    expect(green?.row.others[0]?.why).toContain('28,275, not to the 28,475');
  });
});

describe('the slips of official data', () => {
  it('are proved by figures that differ as they are printed', () => {
    const { corrected, shown } = slipsPage(almanac);
    const proofs = [...corrected, ...shown].map(({ proof }) => plain(proof));
    expect(proofs.filter((proof) => / ([\d.,]+%?), not \1(?![\d])/.test(proof))).toEqual([]);
  });
});
