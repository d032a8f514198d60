import { outcomePhrase } from '#format';
import type { Almanac } from '#records';
import { frameOf, type Frame } from './frame.ts';
import { constituencyOf, partyOf, shelfOf } from './shelf.ts';
import { whenWords } from './when-words.ts';

/** The page on which two by-elections stand side by side. */
export type ComparePage = {
  readonly frame: Frame;
  /** Every by-election, by seat and year. */
  readonly choices: readonly { readonly id: string; readonly words: string }[];
  /** Every party class that either side may use. */
  readonly codes: readonly string[];
};

/** The by-elections that can be compared. */
export function comparePage(almanac: Almanac): ComparePage {
  const shelf = shelfOf(almanac);
  const choices = almanac.byElections.map(({ byElection, measures: { outcome } }) => {
    const name = constituencyOf(shelf, byElection.constituency).name;
    const result = outcome
      ? `: ${outcomePhrase({ kind: outcome.kind, party: partyOf(shelf, outcome.party).abbreviation, from: null })}`
      : '';
    return { id: byElection.id, words: `${name} ${whenWords(byElection)}${result}` };
  });
  const frame = frameOf(almanac, {
    title: 'Two by-elections side by side',
    description:
      'Choose two by-elections and see their results, swings, majorities and turnouts side by side, at an address that can be linked.',
    path: '/compare/',
  });
  return {
    frame,
    choices: choices.toSorted((a, b) => (a.words < b.words ? -1 : 1)),
    codes: frame.inks.map(({ code }) => code),
  };
}
