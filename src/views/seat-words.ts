import { count, countInWords, longDay, points, sentenceCase, yearOf } from '#format';
import type { Constituency } from '#records';
import type { Fact } from './contest-score.ts';
import { seatHref } from './hrefs.ts';
import { contestsOf, type SeatContest } from './seat-series.ts';
import { hasSeatPage } from './seat-line.ts';
import { constituencyOf, partyOf, type Shelf } from './shelf.ts';
import { link, type Words } from './words.ts';

/** What happened at the seat's by-elections, as a sentence without a full stop. */
export function headlineOfSeat(shelf: Shelf, name: string, own: readonly SeatContest[]): string {
  const held = own.filter(({ kind }) => kind === 'by-election');
  if (held.length === 0) return `${name} in general elections`;
  if (held.length > 1) {
    const gained = held.filter(({ measures }) => measures.outcome?.kind === 'gain').length;
    const changed =
      gained === 0
        ? 'never changed hands at one'
        : gained === held.length
          ? 'changed hands at each'
          : `changed hands at ${countInWords(gained)} of ${countInWords(held.length)} by-elections`;
    return gained > 0 && gained < held.length
      ? `${name} ${changed}`
      : `${name} has had ${countInWords(held.length)} by-elections and ${changed}`;
  }
  const [one] = held;
  const { outcome } = one!.measures;
  const year = yearOf(one!.day);
  if (!outcome) return `${name}, where a by-election was held in ${year}`;
  const winner = partyOf(shelf, outcome.party);
  if (outcome.kind !== 'gain') return sentenceCase(`${winner.inSentence} held ${name} at its ${year} by-election`);
  const next = own.find(({ day, kind, measures }) => kind === 'general' && day > one!.day && measures.outcome !== null);
  const then = next?.measures.majority?.party;
  const after =
    then === outcome.from
      ? ', and back again at the next general election'
      : then === outcome.party
        ? ` and stayed with ${winner.inSentence} at the next general election`
        : '';
  return `${name} changed hands at its ${year} by-election${after}`;
}

/** Who won the general elections on each set of boundaries, and where the seat went. */
export function standfirstOfSeat(shelf: Shelf, constituencies: readonly Constituency[]): Words {
  const spans = constituencies.flatMap((each): Words => {
    const winners = contestsOf(shelf, each.id)
      .filter(({ kind, measures }) => kind === 'general' && measures.majority !== null)
      .map(({ measures }) => measures.majority!.party);
    if (winners.length === 0) return [];
    return [
      `${winnerWords(shelf, winners)} on the boundaries ${each.boundaries.endsWith('-') ? `since ${each.boundaries.slice(0, 4)}` : `of ${each.boundaries.replace('-', '–')}`}. `,
    ];
  });
  const newest = constituencies.at(-1)!;
  const main = newest.successors[0];
  if (!main || !shelf.constituencies.has(main.constituency)) return spans;
  const successor = constituencyOf(shelf, main.constituency);
  if (successor.slug === newest.slug) return spans;
  const last = contestsOf(shelf, successor.id).findLast(({ measures }) => measures.majority !== null);
  const name = hasSeatPage(shelf, successor.slug) ? link(successor.name, seatHref(successor.slug)) : successor.name;
  const held = last ? `, is ${partyOf(shelf, last.measures.majority!.party).shortName}` : ', has most of its people';
  return [...spans, 'Its successor, ', name, `${held}.`];
}

function winnerWords(shelf: Shelf, winners: readonly string[]): string {
  const times = new Map<string, number>();
  for (const winner of winners) times.set(winner, (times.get(winner) ?? 0) + 1);
  const all = winners.length;
  const elections =
    all === 1 ? 'the one general election' : `${all === 2 ? 'both' : `all ${countInWords(all)}`} general elections`;
  if (times.size === 1) return `${partyOf(shelf, winners[0]!).shortName} at ${elections}`;
  const parts = [...times].map(([id, number]) => `${partyOf(shelf, id).shortName} at ${countInWords(number)}`);
  return sentenceCase(`${parts.join(', ')} of ${countInWords(all)} general elections`);
}

/** Holder, by-elections, smallest and largest majority. */
export function factsOfSeat(shelf: Shelf, own: readonly SeatContest[], line: readonly SeatContest[]): readonly Fact[] {
  const measured = own.filter(({ measures }) => measures.majority !== null);
  const held = own.filter(({ kind }) => kind === 'by-election');
  const latest = line.findLast(({ measures }) => measures.majority !== null);
  const facts: Fact[] = [];
  if (latest) {
    const holder = partyOf(shelf, latest.measures.majority!.party);
    const since = own.some(({ constituency }) => constituency.slug === latest.constituency.slug)
      ? ''
      : `, as ${latest.constituency.name}`;
    facts.push({
      term: `Won in ${yearOf(latest.day)} by`,
      trace: 'votes',
      value: holder.shortName,
      detail: `at the ${latest.kind === 'general' ? 'general election' : 'by-election'}${since}`,
      code: holder.code,
    });
  }
  facts.push({
    term: 'By-elections',
    trace: 'votes',
    value: count(held.length),
    detail: held.map(({ day }) => longDay(day)).join('; '),
  });
  const sorted = measured.toSorted((a, b) => a.measures.majority!.votes - b.measures.majority!.votes);
  const [smallest, largest] = [sorted[0], sorted.at(-1)];
  if (smallest && largest && smallest !== largest) {
    facts.push(extreme(shelf, 'Smallest majority', smallest), extreme(shelf, 'Largest majority', largest));
  }
  return facts;
}

function extreme(shelf: Shelf, term: string, { measures, day }: SeatContest): Fact {
  const { votes, share, party } = measures.majority!;
  const size = share === null ? '' : `${points(share)}, `;
  return {
    term,
    trace: 'majority',
    value: count(votes),
    detail: `${size}${partyOf(shelf, party).abbreviation}, ${yearOf(day)}`,
  };
}
