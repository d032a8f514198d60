import { describe, expect, it } from 'vitest';
import { almanac } from '#almanac';
import type { Claim } from '#records';
import { readingDesk, type Answer } from '../../src/desk/answer.ts';
import type { DeskReading } from '../../src/desk/desk-reading.ts';
import { present } from '../../src/desk/present.ts';
import { registerFile, returnFile } from '#views';

const held = almanac();
const corby = returnFile(held.byElections.find(({ byElection }) => byElection.id === 'corby-2012')!);

const body = 'Labour won Corby by 7,719 votes with 17,267 votes. In Wells the majority was almost 800.';
const at = (words: string): { span: [number, number]; paragraph: number; rule: string } => {
  const from = body.indexOf(words);
  return { span: [from, from + words.length], paragraph: 1, rule: 'by-hand' };
};
const claims: Claim[] = [
  { kind: 'votes', candidate: null, party: 'Labour', value: 17267, precision: 'exact', ...at('17,267') },
  { kind: 'majority', value: 7719, precision: 'exact', ...at('7,719') },
];
const contest = { constituency: 'Corby', byElection: 'corby-2012', pollingDay: null, year: 2012, claims };
const elsewhere = [
  { kind: 'majority', constituency: 'Wells', year: null, value: 800, precision: 'almost' as const, ...at('800') },
];
const trace = [{ rule: 'by-n-votes', span: at('votes').span, paragraph: 1, verdict: 'nobody to bind it to' }];
const reading = { contests: [contest], elsewhere, doubtful: [], trace };

describe('what the page shows of a reading', () => {
  const shown = present(body, reading, [corby], held.parties);

  it('numbers claims in the order of the text', () => {
    expect(shown.contests[0]?.rows.map(({ label, claimed }) => `${label} ${claimed}`)).toEqual([
      '1 Majority of 7,719',
      '2 Labour: 17,267 votes',
    ]);
  });
  it('gives the figure of the return and the verdict in sign and words', () => {
    expect(shown.contests[0]?.rows.map(({ returned, verdict, differs }) => [returned, verdict, differs])).toEqual([
      ['7,791', '≠ Differs', true],
      ['17,267', '✓ Matches', false],
    ]);
    expect(shown.contests[0]?.rows[0]?.working).toContain('two digits changed places');
    expect(shown.marks['1']).toEqual({ sign: '≠', title: 'Majority: Differs' });
  });
  it('sums up aloud', () => {
    expect(shown.announcement).toBe('Found 2 claims on Corby. 1 differs from the return.');
    expect(shown.contests[0]).toMatchObject({
      heading: 'Corby, 15 November 2012',
      summary: '2 claims: 1 differs from the return and 1 matches it.',
    });
  });
  it('keeps figures of other elections apart, with their hedge', () => {
    expect(shown.elsewhere).toEqual([{ label: 'e1', claimed: 'Majority of almost 800', of: 'Wells', printed: '800' }]);
  });
  it('tells what was seen and not claimed, and why', () => {
    expect(shown.rejected[0]).toMatchObject({ why: 'nobody to bind it to', rule: 'by-n-votes' });
    expect(shown.rejected[0]?.excerpt).toContain('votes with');
  });
  it('shows what is too far from the return to be claimed', () => {
    const far: Claim = { kind: 'turnout', value: 9, precision: 'exact', ...at('800') };
    const { announcement, contests, farOff, rejected } = present(
      body,
      { ...reading, contests: [{ ...contest, claims: [...claims, far] }] },
      [corby],
      held.parties,
    );
    expect(announcement).toBe(
      'Found 2 claims on Corby. 1 differs from the return. 1 more is too far from the return to be claimed.',
    );
    expect(contests[0]?.rows).toHaveLength(2);
    expect(farOff[0]?.why).toMatch(/^Turnout of 9%: further from the return \(44\.65%\)/);
    expect(rejected).toHaveLength(1);
  });
  it('says plainly that a contest is not on record', () => {
    const { contests } = present(body, { ...reading, contests: [{ ...contest, byElection: null }] }, [], held.parties);
    expect(contests[0]?.summary).toMatch(/No return of this by-election is on this site/);
    expect(contests[0]?.rows[0]).toMatchObject({ returned: null, verdict: '? Not on record', differs: false });
  });
  it('says plainly that nothing was found', () => {
    const { announcement } = present(body, { contests: [], elsewhere: [], doubtful: [], trace: [] }, [], held.parties);
    expect(announcement).toMatch(/No result of a by-election to the House of Commons was found/);
  });
  it('names what does not add up within the text', () => {
    const more: Claim = {
      kind: 'votes',
      candidate: null,
      party: 'Conservative',
      value: 9476,
      precision: 'exact',
      ...at('with'),
    };
    const { contests } = present(
      body,
      { ...reading, contests: [{ ...contest, claims: [...claims, more] }] },
      [corby],
      held.parties,
    );
    expect(contests[0]?.own).toEqual([
      'By the votes given here the majority is 7,791, not 7,719 (claims 1, 3 and 2). Two digits that changed places would explain it.',
    ]);
  });
});

describe('a desk that reads and then checks', () => {
  const article = held.articles.find(({ slug }) => slug === 'corby-2012')!;

  it('asks for the returns of the contests that it finds, and holds the claims against them', () => {
    const desk = readingDesk(present);
    expect(desk({ kind: 'register', register: registerFile(held) })).toBeNull();
    expect(desk({ kind: 'read', text: article.body, published: article.published })).toEqual({
      kind: 'needs',
      byElections: ['corby-2012'],
    });
    const shown = readingOf(desk({ kind: 'check', returns: [corby] }));
    expect(shown.contests[0]?.rows.length).toBeGreaterThan(8);
    expect(shown.contests[0]?.rows.filter((row) => row.differs)).toEqual([]);
  });
  it('refuses what cannot be read in a sentence', () => {
    expect(readingDesk(present)({ kind: 'read', text: '', published: null })).toMatchObject({ kind: 'refused' });
  });
  it('loads as much of a register as the build reads with', () => {
    const file = registerFile(held);
    expect(file.byElections.map(({ id }) => id)).toContain('corby-2012');
    expect(JSON.stringify(file).length).toBeLessThan(400_000);
  });
});

function readingOf(answer: Answer | null): DeskReading {
  if (answer?.kind !== 'reading') throw new Error(`expected a reading, found ${answer?.kind}`);
  return answer.reading;
}
