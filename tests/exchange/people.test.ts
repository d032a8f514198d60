import { describe, expect, it } from 'vitest';
import { candidacyAnchors, fold, people } from '#exchange';
import type { Almanac, Candidacy } from '#records';
import { almanac as small, entry } from './almanac.ts';

/** An almanac of two contests with one candidacy each of the persons given. */
function withPeople(now: readonly Partial<Candidacy>[], then: readonly Partial<Candidacy>[]): Almanac {
  const base = entry('corby-2012');
  const template = base.byElection.candidacies[0]!;
  const contest = (id: string, day: string, list: readonly Partial<Candidacy>[]) => ({
    ...base,
    byElection: {
      ...base.byElection,
      id,
      pollingDay: day,
      candidacies: list.map((each) => ({ ...template, person: null, ...each })),
    },
  });
  return { ...small, byElections: [contest('b-2014', '2014-01-09', now), contest('a-2012', '2012-01-12', then)] };
}

const contests = (of: Almanac): [string, number][] => people(of).map(({ name, standings }) => [name, standings.length]);

describe('a person who stood', () => {
  it('is one by the id that both contests give, whatever the name', () => {
    const of = withPeople(
      [{ candidate: 'Alan Hope', person: 'dc-1' }],
      [{ candidate: 'Howling Laud Hope', person: 'dc-1' }],
    );
    expect(contests(of)).toEqual([['Alan Hope', 2]]);
  });
  it('is one by name and party where no id is known', () => {
    const same = withPeople([{ candidate: 'Ann Lee', party: 'grn' }], [{ candidate: 'Ann Lee', party: 'grn' }]);
    expect(contests(same)).toEqual([['Ann Lee', 2]]);
  });
  it('is another with the same name and another party', () => {
    const other = withPeople([{ candidate: 'Ann Lee', party: 'grn' }], [{ candidate: 'Ann Lee', party: 'ukip' }]);
    expect(contests(other)).toEqual([
      ['Ann Lee', 1],
      ['Ann Lee', 1],
    ]);
  });
  it('takes along a candidacy without id where one person has the name', () => {
    const of = withPeople(
      [{ candidate: 'Ann Lee', party: 'grn', person: 'dc-2' }],
      [{ candidate: 'Ann Lee', party: 'ukip' }],
    );
    expect(contests(of)).toEqual([['Ann Lee', 2]]);
  });
  it('is sorted by last name, without regard to marks, and has an anchor of its own', () => {
    const of = withPeople(
      [{ candidate: 'Zoë Árd' }, { candidate: 'Bob Zed' }, { candidate: 'Ann Lee', party: 'grn' }],
      [{ candidate: 'Ann Lee', party: 'ukip' }],
    );
    expect(people(of).map(({ anchor, letter }) => `${letter} ${anchor}`)).toEqual([
      'a zoe-ard',
      'l ann-lee',
      'l ann-lee-2',
      'z bob-zed',
    ]);
  });
  it('is listed with the newest contest first', () => {
    const of = withPeople([{ candidate: 'Ann Lee', person: 'dc-1' }], [{ candidate: 'Ann Lee', person: 'dc-1' }]);
    expect(people(of)[0]?.standings.map(({ entry: { byElection } }) => byElection.id)).toEqual(['b-2014', 'a-2012']);
  });
  it('is found without marks', () => {
    expect(fold('Séamus Ó Briain')).toBe('seamus o briain');
  });
  it('has an anchor in the table of each contest, numbered where a name comes twice', () => {
    const [template] = entry('corby-2012').byElection.candidacies;
    const named = ['Zoë Árd', 'Ann O’Lee', 'Ann O’Lee'].map((candidate) => ({
      ...template!,
      candidate,
      knownAs: null,
    }));
    expect(candidacyAnchors(named)).toEqual(['candidate-zoe-ard', 'candidate-ann-o-lee', 'candidate-ann-o-lee-2']);
  });
});
