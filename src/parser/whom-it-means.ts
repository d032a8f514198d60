import type { Contest } from './contests.ts';
import type { Mention } from './mentions.ts';
import type { Subject } from './reading.ts';
import { ASKED, BEFORE, OTHER, PARTY_BEFORE } from './rule.ts';
import { inApposition } from './rules/subject.ts';
import type { Stated } from './telling.ts';
import { somebodyElse } from './who-left.ts';
import { asItStood } from './who-stood.ts';

/** Kinds of claim that only this contest's candidates can be the subject of. */
export const OF_CANDIDATES = new Set(['votes', 'share', 'position', 'lostDeposit']);

/** The mention of whom a statement is about, or one for whoever was named before it. */
export function whomItMeans({ draft, at, tagged, index, sentences }: Stated): Mention | undefined {
  const { kind, who } = draft;
  if (who === BEFORE || who === PARTY_BEFORE) {
    const start = tagged.place(at);
    return { kind: 'anaphor', to: who === BEFORE ? 'person' : 'party', start, end: start };
  }
  if (who === ASKED)
    return sentences
      .slice(Math.max(0, index - 3), index)
      .findLast((each) => each.tagged.text.includes('?'))
      ?.tagged.mentions.find((each) => each.kind === 'person' || each.kind === 'party');
  if (who === OTHER) return somebodyElse(draft, at, sentences, index);
  return tagged.of(OF_CANDIDATES.has(kind) ? inApposition(tagged, who) : who);
}

/** The subject of a statement as its contest knew it: of "X's party" the party, of who left the party that they had. */
export function asTold(
  whoever: Subject | null,
  who: Mention | undefined,
  { draft, tagged: { text } }: Stated,
  contest: Contest,
): Subject | null {
  if (!whoever || who?.kind !== 'person') return whoever && { ...whoever, party: asItStood(whoever.party, contest) };
  const house = /^'s (?:\w+ )?party\b/.test(text.slice(text.indexOf(draft.who ?? '\n') + 1));
  const party = (!house && draft.kind === 'cause' && who.was) || whoever.party;
  return { candidate: house ? null : whoever.candidate, party: asItStood(party, contest) };
}
