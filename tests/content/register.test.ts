import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#almanac';

const { parties, constituencies } = readContent(resolve(import.meta.dirname, '../..'));

describe('the register of parties', () => {
  it('gives no name or alias to two parties of one time', () => {
    const named = Map.groupBy(
      parties.flatMap((party) => [...new Set([party.name, ...party.aliases])].map((name) => ({ name, party }))),
      ({ name }) => name,
    );
    const clashes = [...named].filter(([, uses]) => new Set(uses.map(({ party }) => party.name)).size > 1);
    expect(clashes.map(([name]) => name)).toEqual([]);
  });
  it('gives each of Parliament’s ids to one party', () => {
    const ids = parties.flatMap(({ mnis }) => mnis);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('draws one class in one pair of colours', () => {
    for (const [code, uses] of Map.groupBy(parties, (party) => party.code))
      expect(new Set(uses.map(({ colours }) => JSON.stringify(colours))).size, code).toBe(1);
  });
  it('orders parties from left to right as the charts do', () => {
    const order = ['sf', 'wpb', 'resp', 'grn', 'snp', 'pc', 'sdlp', 'lab', 'apni', 'ld'];
    const right = ['con', 'uup', 'dup', 'brx', 'ruk', 'ukip'];
    const sides = [...order, ...right].map((id) => parties.find((party) => party.id === id)?.side ?? -1);
    expect(sides).toEqual(sides.toSorted((a, b) => a - b));
    expect(new Set(sides).size).toBe(sides.length);
  });
  it('follows lines: Brexit Party to Reform UK, Liberals and Social Democrats to Liberal Democrats, Greens by nation', () => {
    const line = (id: string) => parties.find((party) => party.id === id)?.lineage ?? id;
    expect(['brx', 'ruk'].map(line)).toEqual(['ruk', 'ruk']);
    expect(['lib', 'sdp-1981', 'ld'].map(line)).toEqual(['ld', 'ld', 'ld']);
    expect(['lib-1989', 'sdp'].map(line)).toEqual(['lib-1989', 'sdp']);
    expect(new Set(['grn', 'grn-scot', 'grn-ni'].map(line)).size).toBe(3);
  });
});

describe('the register of seats', () => {
  const byId = new Map(constituencies.map((seat) => [seat.id, seat]));
  it('holds all 650 seats of 2010 and of 2024', () => {
    for (const boundaries of ['2010-2024', '2024-'])
      expect(constituencies.filter((seat) => seat.boundaries === boundaries)).toHaveLength(650);
  });
  it('has an id that says its name and its first general election', () => {
    for (const { id, slug, boundaries } of constituencies) expect(id).toBe(`${slug}@${boundaries.slice(0, 4)}`);
  });
  it('links seats both ways, and never with more people than a seat has', () => {
    for (const { id, predecessors, successors } of constituencies) {
      for (const { constituency } of successors)
        expect(byId.get(constituency)?.predecessors.map((each) => each.constituency)).toContain(id);
      for (const links of [predecessors, successors])
        expect(
          links.reduce((sum, { population }) => sum + population, 0),
          id,
        ).toBeLessThan(1.002);
    }
  });
  it('has each seat since 2010 in a place of its own on the map', () => {
    for (const boundaries of ['2010-2024', '2024-']) {
      const places = constituencies.filter((seat) => seat.boundaries === boundaries).map(({ hex }) => hex?.join(' '));
      expect(new Set(places).size).toBe(650);
      expect(places).not.toContain(undefined);
    }
  });
  it('tells same-named seats on other lines apart', () => {
    const clacton = constituencies.filter(({ slug }) => slug === 'clacton');
    expect(clacton.map(({ id, onsCode }) => [id, onsCode])).toEqual([
      ['clacton@2010', 'E14000642'],
      ['clacton@2024', 'E14001174'],
    ]);
  });
});
