import { describe, expect, it } from 'vitest';
import { articleReader } from '#parser';
import { bareRegister } from './register.ts';

const { names } = bareRegister;

describe('the words of names that the reader is given', () => {
  it('are printed in small letters, each once in its list', () => {
    for (const list of Object.values<readonly string[]>({ ...names })) {
      expect(list.filter((word) => word !== word.toLowerCase() || /\s/.test(word))).toEqual([]);
      expect(new Set(list).size).toBe(list.length);
    }
  });
  it('tell women’s first names from men’s', () => {
    const all = [...names.men, ...names.women, ...names.either];
    expect(new Set(all).size).toBe(all.length);
  });
  it('make a person of a row with a name alone where they have the first name, as data and not as code', () => {
    const votesOf = (women: readonly string[]): readonly unknown[] =>
      articleReader({ ...bareRegister, names: { ...names, women } })(
        'Labour won the by-election in Ashdale.\n\nAnn Bell 9,812\nTom Reed 7,102\nZuleika Marsh 3,100',
        { published: '2014-06-06', seat: 'Ashdale' },
      ).contests.flatMap(({ claims }) => claims.flatMap((claim) => (claim.kind === 'votes' ? [claim.candidate] : [])));
    expect(votesOf(names.women)).toEqual(['Ann Bell', 'Tom Reed']);
    expect(votesOf([...names.women, 'zuleika'])).toEqual(['Ann Bell', 'Tom Reed', 'Zuleika Marsh']);
  });
});
