import { count, countInWords, direction, percent, pointsFigure, shortDay } from '#format';
import type { ByElectionEntry } from '#records';
import { byElectionHref } from './hrefs.ts';
import { nameOf } from './party-words.ts';
import { constituencyOf, partyOf, type Shelf } from './shelf.ts';
import { swingAgainstDefender, turnoutShown } from './standings.ts';

/** One by-election as a row of a list. */
export type ListRow = {
  readonly id: string;
  readonly href: string;
  readonly seat: string;
  readonly day: string;
  /** Winner's name in common use; empty before the declaration. */
  readonly winner: string;
  /** Winner's abbreviation with a filled or hollow sign, and its class. */
  readonly sign: string;
  readonly code: string;
  /** `gain`, `hold`, `win`. */
  readonly outcome: string;
  /** ` from Con`; empty for a hold. */
  readonly from: string;
  readonly swing: string;
  /** `Con to Lab`, or why there is none. */
  readonly direction: string;
  /** Signed swing in points for sorting, away from the defender positive; null where none. */
  readonly sort: string | null;
  readonly majority: string;
  readonly turnout: string;
  /** Classes for filters: outcome, Parliament, winner. */
  readonly classes: string;
  /** More words that a search should find; null for none. */
  readonly words: string | null;
};

/** Groups of winners that a list can be narrowed to. */
export const WINNER_GROUPS = [
  { id: 'lab', words: 'Labour', codes: ['Lab'] },
  { id: 'con', words: 'Conservative', codes: ['Con'] },
  { id: 'ld', words: 'Lib Dem', codes: ['LD'] },
  { id: 'ref', words: 'Reform UK, UKIP', codes: ['Ref', 'UKIP'] },
  { id: 'nat', words: 'SNP, Plaid Cymru', codes: ['SNP', 'PC'] },
  { id: 'oth', words: 'Others', codes: [] },
] as const;

/** Class of a Parliament in lists: `p2010`. */
export const parliamentClass = (parliament: string): string => `p${parliament.slice(0, 4)}`;

/** A row for a by-election. */
export function rowOf(shelf: Shelf, entry: ByElectionEntry): ListRow {
  const { byElection, measures } = entry;
  const { outcome, swing, majority } = measures;
  const party = (id: string): string => partyOf(shelf, id).abbreviation;
  const winner = measures.winner === null ? null : byElection.candidacies[measures.winner]!;
  const code = outcome ? partyOf(shelf, outcome.party).code : 'Oth';
  const signed = swingAgainstDefender(entry);
  const turnout = turnoutShown(entry);
  return {
    id: byElection.id,
    href: byElectionHref(byElection.id),
    seat: constituencyOf(shelf, byElection.constituency).name,
    day: shortDay(byElection.pollingDay),
    winner: winner ? nameOf(winner) : '',
    sign: outcome ? `${outcome.kind === 'hold' ? '○' : '●'} ${party(outcome.party)}` : '',
    code,
    outcome: outcome?.kind ?? 'awaited',
    from: outcome?.from ? ` from ${party(outcome.from)}` : '',
    swing: swing.swing ? pointsFigure(swing.swing.size) : '–',
    direction: swing.swing
      ? direction(party(swing.swing.from), party(swing.swing.to))
      : byElection.list === 'partial'
        ? 'not known'
        : 'no swing',
    sort: signed === null ? null : (signed * 100).toFixed(2),
    majority: majority ? count(majority.votes) : '–',
    turnout: turnout === null ? '–' : percent(turnout),
    classes: [outcome?.kind === 'hold' ? 'H' : 'G', parliamentClass(byElection.parliament), `w-${groupOf(code)}`].join(
      ' ',
    ),
    words: majority && majority.votes < 10 ? `${countInWords(majority.votes)} votes` : null,
  };
}

const groupOf = (code: string): string =>
  WINNER_GROUPS.find(({ codes }) => (codes as readonly string[]).includes(code))?.id ?? 'oth';
