import { count, list, plural } from '#format';
import type { Almanac, ByElectionEntry, Party } from '#records';
import { frameOf } from './frame.ts';
import { partyHref } from './hrefs.ts';
import { listTraces } from './list-traces.ts';
import { ROWS_A_PAGE, type ListPage, type ListSection } from './list-page.ts';
import { rowOf } from './list-rows.ts';
import { hasColour } from './party-words.ts';
import { grouped, partyOf, shelfOf, type Shelf } from './shelf.ts';
import { defenderOf } from './standings.ts';
import { enumerate, link, type Words } from './words.ts';

type PartyLists = {
  readonly won: ReadonlyMap<string, readonly ByElectionEntry[]>;
  readonly lost: ReadonlyMap<string, readonly ByElectionEntry[]>;
};
const lists = new WeakMap<Almanac, PartyLists>();

/** By-elections by the party that won and by the party that lost them, newest first: sorted once. */
function listsOf(almanac: Almanac): PartyLists {
  const known = lists.get(almanac);
  if (known) return known;
  const decided = almanac.byElections.filter(({ measures }) => measures.outcome !== null);
  const made: PartyLists = {
    won: grouped(decided, ({ measures }) => measures.outcome!.party),
    lost: grouped(
      decided.filter(({ measures }) => measures.outcome!.kind === 'gain'),
      (entry) => defenderOf(entry) ?? '',
    ),
  };
  lists.set(almanac, made);
  return made;
}

/** Ids of the parties that won or lost a by-election: those that have a page. */
export function partyIds(almanac: Almanac): readonly string[] {
  const { won, lost } = listsOf(almanac);
  const ids = new Set([...won.keys(), ...lost.keys()]);
  return almanac.parties.map(({ id }) => id).filter((id) => ids.has(id));
}

/** A party's page: what it won, what it lost. */
export function partyPage(almanac: Almanac, id: string): ListPage {
  const shelf = shelfOf(almanac);
  const party = partyOf(shelf, id);
  const { won, lost } = listsOf(almanac);
  const [gained, away] = [won.get(id) ?? [], lost.get(id) ?? []];
  const held = gained.filter(({ measures }) => measures.outcome!.kind === 'hold').length;
  const code = party.code;
  return {
    frame: frameOf(almanac, {
      title: `${party.name} at by-elections since 1979`,
      description: `Every by-election that ${party.inSentence} won or lost since 1979, with swing, majority and turnout.`,
      path: partyHref(id),
    }),
    headline: `${party.name} at by-elections since 1979`,
    standfirst: lineageWords(almanac, party),
    facts: [
      {
        term: 'Won',
        trace: 'votes',
        value: count(gained.length),
        detail: 'by-elections',
        ...(hasColour(party) ? { code } : {}),
      },
      { term: 'Held', trace: 'votes', value: count(held), detail: 'seats defended and kept' },
      { term: 'Gained', trace: 'votes', value: count(gained.length - held), detail: 'from others' },
      { term: 'Lost', trace: 'votes', value: count(away.length), detail: 'to others' },
    ],
    sections: [section(shelf, 'won', 'Won', gained), section(shelf, 'lost', 'Lost to others', away)].filter(
      ({ rows }) => rows.length > 0,
    ),
    others: [
      'Other parties: ',
      ...enumerate(
        partyIds(almanac)
          .filter((other) => other !== id)
          .map((other): Words => [link(partyOf(shelf, other).shortName, partyHref(other))]),
      ),
      '.',
    ],
    traces: listTraces('since-1979'),
  };
}

/** The newest that fit a page; the rest are on the Parliaments' pages. */
function section(shelf: Shelf, anchor: string, heading: string, entries: readonly ByElectionEntry[]): ListSection {
  const shown = entries.slice(0, ROWS_A_PAGE / (anchor === 'won' ? 1 : 2));
  const more = entries.length > shown.length;
  return {
    anchor,
    heading: `${heading}: ${plural(entries.length, 'by-election')}`,
    caption: more
      ? [`The newest ${count(shown.length)}; earlier ones are listed `, link('by Parliament', '/parliaments/'), '.']
      : ['Newest first.'],
    rows: shown.map((entry) => rowOf(shelf, entry)),
    ranks: null,
    figure: null,
    under: null,
  };
}

/** Names of the same line, where the register knows others. */
function lineageWords(almanac: Almanac, party: Party): Words {
  const line = party.lineage ?? party.id;
  const same = almanac.parties.filter((each) => each.id !== party.id && (each.lineage ?? each.id) === line);
  const opening = `Results in this site’s data. Gain and hold are against the last general election.`;
  if (same.length === 0) return [opening];
  return [
    `${opening} Shares are compared along one line of descent, with ${list(same.map(({ inSentence }) => inSentence))}.`,
  ];
}
