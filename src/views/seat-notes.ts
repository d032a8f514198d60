import { count, monthAndYear, yearOf } from '#format';
import { byElectionHref } from './hrefs.ts';
import { adjective } from './party-words.ts';
import type { SeatContest } from './seat-series.ts';
import { partyOf, type Shelf } from './shelf.ts';
import { link, strong, type Words } from './words.ts';

/** Notes beside the seat's majorities: labels that skip by-elections, and majorities reported otherwise. */
export function seatNotes(
  shelf: Shelf,
  own: readonly SeatContest[],
): readonly (readonly [title: string | null, words: Words])[] {
  return [...skippedLabels(shelf, own), ...reportedOtherwise(own)];
}

/** "Gain" and "hold" at a general election compare with the one before, also where a by-election came between. */
function skippedLabels(shelf: Shelf, own: readonly SeatContest[]): readonly (readonly [string | null, Words])[] {
  return own.flatMap((each, index): readonly (readonly [string | null, Words])[] => {
    if (each.kind !== 'by-election' || each.measures.outcome?.kind !== 'gain') return [];
    const before = own.slice(0, index).findLast(({ kind }) => kind === 'general');
    const after = own.slice(index + 1).find(({ kind }) => kind === 'general');
    const then = before?.measures.majority?.party;
    const next = after?.measures.majority?.party;
    const gained = each.measures.outcome.party;
    if (!after || !then || !next || before.constituency.id !== after.constituency.id) return [];
    const holder = partyOf(shelf, gained);
    if (next === then)
      return [
        [
          'Hold or gain?',
          [
            `Official labels compare each general election with the one before and skip by-elections. So ${yearOf(after.day)} is recorded as a ${adjective(partyOf(shelf, next))} `,
            strong('hold'),
            `, though ${holder.inSentence} held the seat from ${monthAndYear(each.day)}.`,
          ],
        ],
      ];
    if (next === gained)
      return [
        [
          'Hold or gain?',
          [
            `Official labels skip by-elections: ${yearOf(after.day)} is recorded as a ${adjective(holder)} `,
            strong('gain'),
            `, though ${holder.inSentence} had held the seat since ${monthAndYear(each.day)}.`,
          ],
        ],
      ];
    return [];
  });
}

function reportedOtherwise(own: readonly SeatContest[]): readonly (readonly [string | null, Words])[] {
  return own.flatMap(({ byElection }): readonly (readonly [string | null, Words])[] => {
    const wrong = byElection?.claims.find(
      ({ claim, finding }) => claim.kind === 'previousMajority' && finding.verdict === 'conflicts',
    );
    const before = byElection?.measures.previousMajority;
    if (!byElection || wrong?.claim.kind !== 'previousMajority' || !before || !byElection.baseline) return [];
    return [
      [
        '◇ Reported differently',
        [
          `The ${yearOf(byElection.baseline.pollingDay)} majority was reported as ${count(wrong.claim.value)}. The return gives ${count(before.votes)}. `,
          link('See the check', `${byElectionHref(byElection.byElection.id)}#${wrong.anchor}`),
          '.',
        ],
      ],
    ];
  });
}
