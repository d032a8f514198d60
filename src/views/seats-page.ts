import { plural } from '#format';
import { whenWords } from './when-words.ts';
import type { Almanac } from '#records';
import { frameOf, type Frame } from './frame.ts';
import { byElectionHref, seatHref } from './hrefs.ts';
import { seatPageSlugs } from './seat-line.ts';
import { grouped, shelfOf, type Shelf } from './shelf.ts';
import { link, type Words } from './words.ts';

/** Seats in alphabetical order. */
export type SeatsPage = {
  readonly frame: Frame;
  readonly headline: Words;
  readonly standfirst: Words;
  readonly letters: readonly { readonly letter: string; readonly seats: readonly Words[] }[];
  /** Seats without a by-election that others lead to, in one run. */
  readonly related: readonly { readonly letter: string; readonly seats: readonly Words[] }[];
};

/** The list of seats, A to Z. */
export function seatsPage(almanac: Almanac): SeatsPage {
  const shelf = shelfOf(almanac);
  const { slugs } = seatPageSlugs(shelf);
  const [held, related] = [
    slugs.filter((slug) => shelf.bySeat.has(slug)),
    slugs.filter((slug) => !shelf.bySeat.has(slug)),
  ];
  return {
    frame: frameOf(almanac, {
      title: 'Seats, A to Z',
      description:
        'Every seat that had a by-election since 1979, with the years, and the seats that they came from and went to.',
      path: '/seats/',
    }),
    headline: [link(plural(held.length, 'seat'), '/data/'), ' that had a by-election'],
    standfirst: [
      'From A to Z, with the years of their by-elections; then ',
      link(plural(related.length, 'seat'), '#related'),
      ' that they came from or went to.',
    ],
    letters: lettersOf(shelf, held),
    related: lettersOf(shelf, related),
  };
}

function lettersOf(shelf: Shelf, slugs: readonly string[]): SeatsPage['letters'] {
  return [...grouped(slugs, (slug) => slug.charAt(0).toUpperCase())].map(([letter, group]) => ({
    letter,
    seats: group.map((slug) => seatWords(shelf, slug)),
  }));
}

function seatWords(shelf: Shelf, slug: string): Words {
  const name = shelf.seats.get(slug)!.at(-1)!.name;
  const years = (shelf.bySeat.get(slug) ?? []).flatMap(({ byElection }): Words => [
    ' ',
    link(whenWords(byElection), byElectionHref(byElection.id)),
  ]);
  return [link(name, seatHref(slug)), ...years];
}
