import { describe, expect, it } from 'vitest';
import { compare } from '#reconcile';
import { byElection } from '../measures/returns.ts';
import { claim, official } from './claims.ts';

const rows = [
  ['Andrew Sawford', 'lab', 900],
  ['Sinéad O’Neill', 'sf', 800],
  ['Helen Smith', 'con', 700],
  ['David Smith', 'ld', 600],
  ['Sir Oink A-Lot', 'ruk', 500],
  ['Jo Grey', 'ind', 400],
  ['Al Grey', 'ind', 300],
] as const;
const now = byElection({ day: '2012-11-15', rows });
const [first, ...rest] = now.candidacies;
const against = official({
  now: { ...now, candidacies: [{ ...first!, knownAs: 'Andy Sawford' }, ...rest] },
  then: null,
});

/** Votes of whom a claim is taken to speak of; null where nobody is found. */
const votesOf = (candidate: string | null, party: string | null = null) => {
  const { comparisons } = compare(claim('votes', { candidate, party, value: 1 }), against);
  return comparisons[0]?.expected ?? null;
};

describe('whom a claim speaks of', () => {
  it.each([
    ['the name of the return', 'Andrew Sawford', null, 900],
    ['the name in common use', 'Andy Sawford', null, 900],
    ['a surname alone', 'Sawford', null, 900],
    ['a title before the name', 'Mr Andy Sawford', null, 900],
    ['another form of the first name', 'Drew Sawford', null, 900],
    ['a name without its accents', 'Sinead ONeill', null, 800],
    ['one of two of a surname by the first name', 'David Smith', null, 600],
    ['one of two of a surname by the initial', 'Dave Smith', null, 600],
    ['one of two of a surname by the party', 'Smith', 'Conservative', 700],
    ['a title that is part of the name', 'Sir Oink A-Lot', null, 500],
    ['the party, where the name is misspelt', 'Andy Sawfordd', 'Labour', 900],
    ['the party alone', null, 'Conservative', 700],
    ['an independent by name', 'Jo Grey', 'Independent', 400],
  ])('is found by %s', (_, candidate, party, votes) => {
    expect(votesOf(candidate, party)).toBe(votes);
  });
  it('is of the time of the by-election where two parties bore one name', () => {
    const line = { shortName: 'SDP', abbreviation: 'SDP', inSentence: 'the SDP', aliases: [] };
    const { parties } = against;
    const [party] = parties;
    const sdp = {
      ...party!,
      ...line,
      id: 'sdp',
      name: 'Social Democratic Party',
      lineage: 'sdp',
      from: 1988,
      to: null,
    };
    const before = { ...sdp, id: 'sdp-before', lineage: 'ld', from: 1981, to: 1988 };
    const votes = (of: typeof against) =>
      compare(claim('votes', { candidate: null, party: 'Social Democratic Party', value: 1 }), of).comparisons[0]
        ?.expected;
    // The one before is of the Liberal Democrats' line, and they stood here.
    expect(votes({ ...against, parties: [...parties, before] })).toBe(600);
    expect(votes({ ...against, parties: [...parties, before, sdp] })).toBeUndefined();
  });
  it.each([
    ['two of a surname', 'Smith', null],
    ['independents, of whom there are two', null, 'Independent'],
    ['a name that nobody bears', 'Nigel Farage', null],
    ['a party that did not stand', null, 'Green'],
    ['neither name nor party', null, null],
  ])('is nobody for %s', (_, candidate, party) => {
    expect(votesOf(candidate, party)).toBeNull();
  });
});
