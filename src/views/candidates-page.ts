import { candidacyAnchors, candidatePageOf, pageOf, people, type Person, type Standing } from '#exchange';
import { countInWords, ordinal, percent, plural, yearOf } from '#format';
import type { Almanac } from '#records';
import { frameOf, type Frame } from './frame.ts';
import { partyLabel } from './party-words.ts';
import { constituencyOf, partyOf, shelfOf, type Shelf } from './shelf.ts';
import { link, type Words } from './words.ts';

/** A person with every by-election contested. */
export type PersonRow = { readonly anchor: string; readonly name: string; readonly contests: readonly Words[] };

/** The people whose last name begins with one letter; the first page has those who stood most often. */
export type CandidatesPage = {
  readonly frame: Frame;
  readonly headline: string;
  readonly standfirst: Words;
  /** Every letter that has people, with its page; no address for the page's own. */
  readonly letters: readonly { readonly letter: string; readonly href: string | null; readonly count: string }[];
  readonly people: readonly PersonRow[];
};

/** Contests from which a person stands on the first page. */
const OFTEN = 4;

/** Letters that have people, in order. */
export const candidateLetters = (almanac: Almanac): readonly string[] =>
  [...new Set(people(almanac).map(({ letter }) => letter))].toSorted();

/** The page of a letter, or, for null, the first one. */
export function candidatesPage(almanac: Almanac, letter: string | null): CandidatesPage {
  const shelf = shelfOf(almanac);
  const all = people(almanac);
  const shown = letter === null ? mostOften(all) : all.filter((each) => each.letter === letter);
  const stood = `${plural(all.length, 'person', 'people')} in ${plural(almanac.byElections.length, 'by-election')}`;
  const initial = letter?.toUpperCase() ?? null;
  return {
    frame: frameOf(almanac, {
      title: initial === null ? 'Candidates at by-elections' : `Candidates at by-elections: ${initial}`,
      description: `Everyone who stood at a by-election to the House of Commons in this site’s data, with each contest: ${stood}.`,
      path: letter === null ? '/candidates/' : `/candidates/${letter}/`,
    }),
    headline: initial === null ? 'Everyone who stood' : `Candidates: ${initial}`,
    standfirst:
      initial === null
        ? [
            link(stood, '/data/'),
            `, by last name. Contests are one person’s where Parliament’s or Democracy Club’s id says so, or where name and party are the same. Below, those who stood ${countInWords(OFTEN)} times or more.`,
          ]
        : [
            link(plural(shown.length, 'person', 'people'), '/data/'),
            ` whose last name begins with ${initial}, with every by-election contested, newest first.`,
          ],
    letters: candidateLetters(almanac).map((each) => ({
      letter: each.toUpperCase(),
      href: each === letter ? null : `/candidates/${each}/`,
      count: plural(all.filter((person) => person.letter === each).length, 'person', 'people'),
    })),
    people: shown.map((person) => personRow(shelf, person, letter)),
  };
}

/** Most contests first, then by name. */
const mostOften = (all: readonly Person[]): readonly Person[] =>
  all.filter(({ standings }) => standings.length >= OFTEN).toSorted((a, b) => b.standings.length - a.standings.length);

function personRow(shelf: Shelf, { anchor, name, letter, standings }: Person, page: string | null): PersonRow {
  if (page !== null) return { anchor, name, contests: standings.map((each) => contestWords(shelf, each)) };
  const parties = [...new Set(standings.map(({ candidacy }) => partyOf(shelf, candidacy.party).shortName))];
  return {
    anchor,
    name,
    contests: [
      [link(plural(standings.length, 'by-election'), candidatePageOf(letter, anchor)), `: ${parties.join(', ')}`],
    ],
  };
}

function contestWords(shelf: Shelf, { entry, candidacy, place }: Standing): Words {
  const { byElection, measures } = entry;
  const seat = constituencyOf(shelf, byElection.constituency).name;
  const measured = measures.candidacies[place];
  const rank = measured?.position ?? null;
  const figures = [
    candidacy.votes === null ? null : plural(candidacy.votes, 'vote'),
    measured === undefined || measured.share === null ? null : percent(measured.share),
    measures.winner === place ? 'elected' : rank === null ? null : ordinal(rank),
  ].filter((each) => each !== null);
  return [
    link(
      `${seat} ${yearOf(byElection.pollingDay)}`,
      `${pageOf(byElection.id)}#${candidacyAnchors(byElection.candidacies)[place]}`,
    ),
    ', ',
    ...partyLabel(partyOf(shelf, candidacy.party), candidacy),
    ...(figures.length === 0 ? [] : [`, ${figures.join(', ')}`]),
  ];
}
