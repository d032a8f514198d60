import MiniSearch, { type Options } from 'minisearch';
import type { Found, Travelling } from './kinds.ts';

/** Most results that are shown. */
export const SHOWN = 8;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

const OPTIONS: Options = {
  fields: ['title', 'detail'],
  processTerm: (term) => fold(term).replace(/['’]s?$/, '') || null,
  searchOptions: {
    boost: { title: 3 },
    prefix: true,
    // A slip a word, two in a long one; short words are taken as they are.
    fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : 0),
    weights: { fuzzy: 0.15, prefix: 0.6 },
    combineWith: 'AND',
  },
};

/** Finds things by words, forgiving slips of typing; seats and by-elections before people where both fit as well. */
export function finding(things: Travelling): (words: string) => readonly Found[] {
  const index = new MiniSearch(OPTIONS);
  index.addAll(things.map(([, title, , detail], id) => ({ id, title, detail })));
  return (words) =>
    index
      .search(words, { boostDocument: (id) => KIND_BOOST[things[id as number]![0]] ?? 1 })
      .slice(0, SHOWN)
      .map(({ id }) => {
        const [kind, title, href, detail] = things[id as number]!;
        return { kind, title, href, detail };
      });
}

/** Weight of each kind, in the order of `KINDS`. */
const KIND_BOOST: readonly number[] = [2, 1.6, 1, 1.3, 1, 0.8];
