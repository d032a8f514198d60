import type { Party } from '#records';
import { headline, list, outcomePhrase } from '#format';
import type { Contest } from './contest.ts';
import { adjective } from './party-words.ts';
import { defenderOf } from './standings.ts';
import type { Words } from './words.ts';

/** What the chip over the headline says, with the class that colours it. */
export type Chip = { readonly text: string; readonly code: string; readonly filled: boolean };

/** Outcome as Parliament prints it: filled for a gain, outlined for a hold; null before the declaration. */
export function chipOf({ measures: { outcome }, party }: Contest): Chip | null {
  if (!outcome) return null;
  const winner = party(outcome.party);
  const from = outcome.from === null ? null : adjective(party(outcome.from));
  return {
    text: outcomePhrase({ kind: outcome.kind, party: adjective(winner), from }),
    code: winner.code,
    filled: outcome.kind !== 'hold',
  };
}

/** The page's heading, in the forms of design.md 6; the size of the swing does not break over lines. */
export function headlineOf(contest: Contest): Words {
  const { measures, party, constituency, byElection } = contest;
  const { outcome, swing } = measures;
  if (!outcome) {
    const verdict = byElection.status === 'awaited' ? 'result not yet declared' : 'result not known';
    return [`${constituency.name} by-election: ${verdict}`];
  }
  const size = swing.swing;
  const defender = defenderOf(contest.entry);
  const rival = size && (size.to === outcome.party ? size.from : size.to);
  const text = headline({
    kind: outcome.kind,
    seat: constituency.name,
    winner: party(outcome.party),
    loser: outcome.from === null ? null : party(outcome.from),
    swing:
      size && defender !== null && rival !== null
        ? { size: size.size, toWinner: size.to === outcome.party, rival: party(rival) }
        : null,
  });
  const absent = size ? null : whoDidNotStand(contest);
  return wholeFigure(absent === null ? text : `${text}, where ${absent} did not stand`);
}

/** Parties whose absence leaves no like-for-like swing, at most two; null where the reason is another. */
export function whoDidNotStand({ measures, party }: Contest): string | null {
  const { reason } = measures.swing;
  if (reason?.kind !== 'did-not-stand-now' && reason?.kind !== 'rivals-absent') return null;
  const names = reason.parties
    .map(party)
    .filter(({ kind }) => kind === 'party')
    .slice(0, 2)
    .map(({ inSentence }: Party) => inSentence);
  return names.length === 0 ? null : list(names);
}

/** Splits a sentence at "12.7-point", so that the figure and its unit stay together. */
export function wholeFigure(text: string): Words {
  const match = /<?\d[\d.,]*-point/.exec(text);
  if (!match) return [text];
  return [
    text.slice(0, match.index),
    { text: match[0], whole: true, trace: 'swing' },
    text.slice(match.index + match[0].length),
  ];
}
