import { type Found, INDEX_START, KINDS, type Travelling } from './kinds.ts';
import {
  candidacyAnchors,
  candidatePageOf,
  fold,
  pageOf,
  people,
  type Standing,
  seatPageOf,
  whatHappened,
} from '#exchange';
import { yearOf } from '#format';
import type { Almanac, Party } from '#records';

/** A term of the glossary. */
export interface Term {
  readonly anchor: string;
  readonly term: string;
  readonly meaning: string;
}

/** Addresses that the site has beyond those that the almanac tells. */
export interface Pages {
  /** Slugs of the seats with a page. */
  readonly seats: readonly string[];
  /** Ids of the parties with a page. */
  readonly parties: readonly string[];
  readonly glossary: readonly Term[];
}

/** Everything that can be found, in an order that does not change. */
export function documents(almanac: Almanac, pages: Pages): readonly Found[] {
  return [
    ...seats(almanac, pages.seats),
    ...byElections(almanac),
    ...candidates(almanac),
    ...almanac.parties
      .filter(({ id }) => pages.parties.includes(id))
      .map((party) => ({
        kind: KINDS.indexOf('Party'),
        title: party.name,
        href: `/parties/${party.id}/`,
        detail: otherNames(party).join(', '),
      })),
    ...almanac.articles.map(({ title, byElection }) => ({
      kind: KINDS.indexOf('Article'),
      title,
      href: `${pageOf(byElection)}#article`,
      detail: '',
    })),
    ...pages.glossary.map(({ anchor, term, meaning }) => ({
      kind: KINDS.indexOf('Glossary'),
      title: term,
      href: `/glossary/#${anchor}`,
      detail: meaning,
    })),
  ];
}

/**
 * The index as `/search/index.js` has it: a plain script, so that it loads from a folder too. The browser builds its own
 * tables of words, in less than 20 ms.
 */
export function searchIndex(almanac: Almanac, pages: Pages): string {
  const things = documents(almanac, pages).map(({ kind, title, href, detail }): Travelling[number] => [
    kind,
    title,
    href,
    detail,
  ]);
  return `${INDEX_START}${JSON.stringify(things)};\n`;
}

/** Names of a party that say something which its first name does not: short ones, and those that share no word with it. */
function otherNames({ name, shortName, abbreviation, aliases }: Party): string[] {
  const own = new Set(fold(name).split(/[^a-z]+/));
  const nicknames = aliases.filter(
    (alias) =>
      !fold(alias)
        .split(/[^a-z]+/)
        .some((word) => own.has(word)),
  );
  return [...new Set([shortName, abbreviation, ...nicknames])].filter((each) => each !== name).slice(0, 6);
}

function seats(almanac: Almanac, slugs: readonly string[]): Found[] {
  const names = new Map(almanac.constituencies.map(({ slug, name }) => [slug, name]));
  return slugs.map((slug) => ({
    kind: KINDS.indexOf('Seat'),
    title: names.get(slug) ?? slug,
    href: seatPageOf(slug),
    detail: '',
  }));
}

function byElections(almanac: Almanac): Found[] {
  const names = new Map(almanac.constituencies.map(({ id, name }) => [id, name]));
  return almanac.byElections.map((entry) => {
    const { id, constituency, pollingDay } = entry.byElection;
    return {
      kind: KINDS.indexOf('By-election'),
      title: `${names.get(constituency) ?? id} ${yearOf(pollingDay)}`,
      href: pageOf(id),
      detail: whatHappened(entry, almanac).replace(/ (on|with|despite) (a|an|almost) .*$/, ''),
    };
  });
}

function candidates(almanac: Almanac): Found[] {
  const parties = new Map(almanac.parties.map((party) => [party.id, party]));
  return people(almanac).map(({ name, anchor, letter, standings }) => {
    const labels = standings.flatMap(({ candidacy }) => {
      const party = parties.get(candidacy.party);
      // What stood on the ballot paper is searched where it says more than the party's name.
      const said = fold(candidacy.description).includes(fold(party?.name ?? ''))
        ? candidacy.description
        : (party?.shortName ?? '');
      return [said];
    });
    return {
      kind: KINDS.indexOf('Candidate'),
      title: name,
      href: standings.length === 1 ? candidacyHref(standings[0]!) : candidatePageOf(letter, anchor),
      detail: [...new Set(labels)].join(', ') + (standings.length === 1 ? '' : `, ${standings.length} by-elections`),
    };
  });
}

/** Row of a candidacy on its by-election's page. */
const candidacyHref = ({ entry: { byElection }, place }: Standing): string =>
  `${pageOf(byElection.id)}#${candidacyAnchors(byElection.candidacies)[place]}`;

/** Terms of the glossary's own markup: `<dt id="swing">Swing</dt>` and the definition after it. */
export function glossaryTerms(markup: string): readonly Term[] {
  return [...markup.matchAll(/<dt id="([^"]+)">([^<]+)<\/dt>\s*<dd>([\s\S]*?)<\/dd>/g)].map((match) => ({
    anchor: match[1]!,
    term: match[2]!.trim(),
    meaning: match[3]!
      .replace(/<[^>]+>|\[|\]\([^)]*\)/g, '')
      .trim()
      .split(/(?<=\.)\s/)[0]!,
  }));
}
