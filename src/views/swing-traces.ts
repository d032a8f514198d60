import { change, pointsInFull } from '#format';
import { tooLittleKnown } from './contest-facts.ts';
import { swingToTake } from './contest-score.ts';
import type { Contest } from './contest.ts';
import { adjective } from './party-words.ts';
import type { TraceRow } from './sources-section.ts';
import { link } from './words.ts';

/** "Share less share last time": of the winner where both are known, else the rule alone. */
export function changeTrace({ winner }: Contest): TraceRow {
  const { share = null, previousShare = null, change: by = null } = winner?.measured ?? {};
  const told =
    winner && by !== null && previousShare !== null
      ? `, before rounding: ${pointsInFull(share)} − ${pointsInFull(previousShare)} = ${change(by)} points for ${adjective(winner.party)}. `
      : ' of the same party, before rounding. ';
  return {
    id: 'change',
    what: 'Change',
    words: [`Share less share last time${told}`, link('Who is compared with whom', '/method/#change'), '.'],
  };
}

/** "½ × (12.7 − (−9.3)) = 11 points". */
export const swingTrace = (contest: Contest): TraceRow => ({
  id: 'swing',
  what: 'Swing',
  words: [swingWords(contest), link('Method', '/method/#swing'), '.'],
});

/** "Half of the defender's lead last time": the swing by which the seat would fall. */
export function neededTrace(contest: Contest): TraceRow {
  const needed = swingToTake(contest);
  const told =
    needed === null
      ? 'last time, where both parties stood. '
      : `over the other party last time: ½ × ${pointsInFull(needed * 2)} = ${pointsInFull(needed)} points. `;
  return {
    id: 'needed',
    what: 'Swing needed',
    words: [`Half of the defender’s lead ${told}`, link('Method', '/method/#swing-needed'), '.'],
  };
}

function swingWords(contest: Contest): string {
  const { measures, party, stood } = contest;
  const { swing } = measures.swing;
  if (!swing) return unswung(contest);
  const changeIn = (id: string): number => {
    const found = stood.find(({ party: of }) => of.id === id);
    if (found) return found.measured.change ?? found.measured.share ?? 0;
    return -(measures.absent.find(({ party: of }) => of === id)?.previousShare ?? 0);
  };
  const [up, down] = [changeIn(swing.to), changeIn(swing.from)];
  const signed = (value: number): string => (value < 0 ? `(−${pointsInFull(-value)})` : pointsInFull(value));
  return `Half of (change of ${adjective(party(swing.to))} − change of ${adjective(party(swing.from))}): ½ × (${signed(up)} − ${signed(down)}) = ${pointsInFull(swing.size)} points, by Butler’s formula on all valid votes. `;
}

/** Why none is worked out: by-elections of which too little is known are no unlike pairs. */
function unswung({ measures, byElection }: Contest): string {
  if (byElection.stated?.swing) return 'As the source states it. ';
  return tooLittleKnown(measures.swing.reason)
    ? 'Not known: the votes known, now or last time, are not all. '
    : 'None is given: no like-for-like pair. ';
}
