import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReferences, readContent } from '#almanac';
import { measure } from '#measures';
import { GeneralElectionResult, type ByElection } from '#records';

const content = readContent(resolve(import.meta.dirname, '../..'));
const reserve = GeneralElectionResult.array().parse(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../content/reserve/general-election.json'), 'utf8')),
);
const byElections = content.byElections.map(({ record }) => record);
const since2010 = byElections.filter(({ pollingDay }) => pollingDay > '2010-05-06');
const earlier = byElections.filter(({ pollingDay }) => pollingDay < '2010-05-06');
const results = new Map(
  content.generalElections.map(({ record }) => [
    `${record.constituency} ${record.pollingDay} ${record.notional}`,
    record,
  ]),
);
const baselineOf = ({ baseline }: ByElection) =>
  baseline === null
    ? null
    : (results.get(`${baseline.constituency} ${baseline.pollingDay} ${baseline.notional}`) ?? null);

describe('every content file', () => {
  it('is valid, sums right or is listed as a slip, and refers only to what is there', () => {
    expect(checkReferences(content)).toEqual([]);
  });
});

describe('by-elections', () => {
  it('are all there since 2010: 65 with 668 candidacies, each whole', () => {
    expect(since2010).toHaveLength(65);
    expect(since2010.flatMap(({ candidacies }) => candidacies)).toHaveLength(668);
    expect(since2010.filter(({ list, status }) => list !== 'whole' || status !== 'declared')).toEqual([]);
  });
  it('are there from 1979 to 2010 as far as sources carry them: 84 whole, 42 partial, 2 doubtful, 2 missing', () => {
    expect(Map.groupBy(earlier, ({ list }) => list)).toSatisfy(
      (lists: Map<string, unknown[]>) =>
        lists.get('whole')?.length === 84 && lists.get('partial')?.length === 42 && lists.get('doubtful')?.length === 2,
    );
    expect(content.missing.map(({ id }) => id)).toEqual(['south-west-hertfordshire-1979', 'south-west-surrey-1984']);
  });
  it('say in a sentence what is missing from a list that is not whole', () => {
    for (const { id, note } of earlier.filter(({ list }) => list !== 'whole'))
      expect(note, id).toMatch(/^[A-Z0-9][^]{30,}\.$/);
  });
  it('list the winner first', () => {
    for (const { id, candidacies } of byElections) {
      const votes = candidacies.map((each) => each.votes ?? 0);
      expect(votes, id).toEqual(votes.toSorted((a, b) => b - a));
    }
  });
  it('keep a person’s id to one candidacy of a contest', () => {
    for (const { id, candidacies } of byElections) {
      const people = candidacies.flatMap(({ person }) => person ?? []);
      expect(new Set(people).size, id).toBe(people.length);
    }
  });
  it('name their cause and the member who left', () => {
    for (const { id, vacancy } of byElections) {
      expect([vacancy.kind, vacancy.person, vacancy.party, vacancy.evidence], id).not.toContain(null);
    }
  });
  it('were polled after the seat fell vacant and the writ was moved', () => {
    for (const { id, vacancy, writ, pollingDay } of byElections)
      for (const day of [vacancy.vacatedOn, writ].filter((each) => each !== null))
        expect(day < pollingDay, id).toBe(true);
  });
  it('were polled on a Thursday', () => {
    const thursday = Date.UTC(2012, 10, 15);
    for (const { id, pollingDay } of byElections)
      expect(Math.abs((Date.parse(pollingDay) - thursday) / 86_400_000) % 7, id).toBe(0);
  });
  it('point to a general election before them', () => {
    for (const each of byElections)
      expect(baselineOf(each)?.pollingDay.localeCompare(each.pollingDay), each.id).toBe(-1);
  });
  it('stand under parties of their time', () => {
    const register = new Map(content.parties.map((party) => [party.id, party]));
    for (const { id, pollingDay, candidacies } of byElections)
      for (const { party } of candidacies) {
        const { from, to } = register.get(party)!;
        const year = Number(pollingDay.slice(0, 4));
        expect(year >= (from ?? 0) && year <= (to ?? 9999), `${party} in ${id}`).toBe(true);
      }
  });
});

describe('by-elections before 2010', () => {
  it('keep the licence of their own source, and no other record has it', () => {
    const source = content.sources.find(({ id }) => id === 'by-elections-1979-2010');
    expect(source?.licence).toContain('ShareAlike');
    for (const { id, pollingDay, sources } of byElections)
      expect(
        sources.some((each) => each.source === 'by-elections-1979-2010'),
        id,
      ).toBe(pollingDay < '2010-05-06');
  });
  it('come out at the swing that their sources state, where both are between the same two parties', () => {
    const compared = earlier.flatMap((each) => {
      const { swing } = measure(each, baselineOf(each), content.parties).swing;
      const stated = each.stated?.swing;
      return swing === null || !stated || swing.from !== stated.from || swing.to !== stated.to
        ? []
        : [{ id: each.id, off: Math.abs(swing.size * 100 - stated.points) }];
    });
    expect(compared.length).toBeGreaterThanOrEqual(35);
    expect(compared.filter(({ off }) => off > 0.33)).toEqual([]);
  });
});

describe('general elections', () => {
  it('say who estimated a notional result, and of no other', () => {
    for (const { record } of content.generalElections) expect(record.estimatedBy === null).toBe(!record.notional);
  });
  it('stand oldest first in each file', () => {
    for (const [file, filed] of Map.groupBy(content.generalElections, (each) => each.file)) {
      const days = filed.map(({ record }) => record.pollingDay);
      expect(days, file).toEqual(days.toSorted());
    }
  });
  it('are there for every contest on the lines of a by-election since 2010, before it and after', () => {
    const real = content.generalElections.filter(({ record }) => !record.notional);
    const bySeat = Map.groupBy(real, ({ record }) => record.constituency);
    for (const { constituency } of since2010)
      expect(bySeat.get(constituency), constituency).toHaveLength(constituency.endsWith('@2010') ? 4 : 1);
  });
  it('are there for the seats that most people of a by-election’s seat came from or went to', () => {
    const seats = new Map(content.constituencies.map((seat) => [seat.id, seat]));
    const held = new Set(content.generalElections.map(({ record }) => record.constituency));
    for (const { constituency } of since2010) {
      const { predecessors, successors } = seats.get(constituency)!;
      const [main] = [...predecessors, ...successors];
      expect(main !== undefined && held.has(main.constituency), constituency).toBe(true);
    }
  });
});

describe('the reserve', () => {
  it('holds the newest general election of every seat of today that has no by-election near', () => {
    const held = new Set(content.generalElections.map(({ record }) => record.constituency));
    const today = content.constituencies.filter(({ boundaries }) => boundaries.endsWith('-'));
    const kept = new Set(reserve.map(({ constituency }) => constituency));
    expect(today.filter(({ id }) => !kept.has(id) && !held.has(id))).toEqual([]);
    expect(kept.size).toBe(reserve.length);
  });
  it('sums right, with parties of the register', () => {
    const parties = new Set(content.parties.map(({ id }) => id));
    for (const { constituency, candidacies, declared } of reserve) {
      expect(
        candidacies.reduce((sum, { votes }) => sum + (votes ?? 0), 0),
        constituency,
      ).toBe(declared.validVotes);
      expect(
        candidacies.filter(({ party }) => !parties.has(party)),
        constituency,
      ).toEqual([]);
    }
  });
});

describe('the sources', () => {
  it('carry the sentence that the licence of Parliament asks for', () => {
    const parliamentary = content.sources.filter(({ licence }) => licence.includes('Open Parliament Licence'));
    expect(parliamentary.length).toBeGreaterThanOrEqual(4);
    for (const { attribution } of parliamentary)
      expect(attribution).toBe('Contains Parliamentary information licensed under the Open Parliament Licence v3.0.');
  });
});

describe('the list of slips', () => {
  const keys = new Set([
    ...byElections.map(({ id }) => id),
    ...content.generalElections.map(({ record }) => `${record.constituency} ${record.pollingDay}`),
  ]);
  it('concerns records that are there, each slip once', () => {
    for (const { constituency, pollingDay } of reserve) keys.add(`${constituency} ${pollingDay}`);
    expect(content.slips.filter(({ record }) => !keys.has(record))).toEqual([]);
    expect(new Set(content.slips.map(({ id }) => id)).size).toBe(content.slips.length);
  });
  it('is applied: votes, totals and majorities stand as corrected, and as printed where nothing settles them', () => {
    const held = (id: string) => byElections.find((each) => each.id === id)!;
    expect(held('sheffield-brightside-and-hillsborough-2016').candidacies[0]?.votes).toBe(14087);
    expect(held('arbroath-and-broughty-ferry-2026').declared.majority).toBe(5278);
    expect(held('clacton-2026').candidacies[0]?.votes).toBe(22239);
    expect(held('city-of-chester-2022').declared.rejectedBallots).toBe(137);
    expect(held('knowsley-south-1990').candidacies[1]?.votes).toBe(3241);
  });
});
