import type { Contest } from './contests.ts';
import type { Victory } from './most-votes.ts';
import type { Reading } from './reading.ts';
import { surnameOf } from './surname-of.ts';
import type { Scope } from './which-election.ts';
import { partyStoodFor } from './who-stood.ts';

/** Puts right what one sentence alone could not know: of which election it is where somebody else won, and the party of who won. */
export function settle(reading: Reading, victory: Victory | null, contest: Contest): Reading {
  const { draft, subject } = reading;
  const { kind } = draft;
  const party = victory?.subject.party ?? null;
  const winner = victory?.subject.candidate ? surnameOf(victory.subject.candidate) : undefined;
  const scope = scopeBeside(reading, victory, party, winner, contest);
  const won =
    subject?.candidate &&
    !subject.party &&
    ((kind === 'winner' && scope === 'this') || (kind !== 'cause' && surnameOf(subject.candidate) === winner));
  return { ...reading, scope, subject: won ? { ...subject, party } : subject };
}

/** The election that a reading is of, beside who won: a majority or a lead of somebody else is not of this one. */
function scopeBeside(
  reading: Reading,
  victory: Victory | null,
  party: string | null,
  winner: string | undefined,
  contest: Contest,
): Scope {
  const { draft, subject, scope, to } = reading;
  const { kind, rival } = draft;
  const unsettled = !victory && (rival === 'beats' || (rival && isSomebodys(reading)));
  if (unsettled || isOfAnother(reading, winner) || isRivals(reading, party, contest)) return 'other';
  if (!party || !subject?.party || subject.party === party || to === party) return scope;
  if (rival && scope !== 'previous') return 'other';
  return kind === 'majority' && scope === 'this' ? 'previous' : scope;
}

/** True of a lead that a pronoun has over a party: "he was 27 votes ahead of the Greens", of whichever place. */
const isSomebodys = ({ draft, sentence, scope }: Reading): boolean =>
  scope === 'this' &&
  sentence?.tagged.of(draft.who)?.kind === 'anaphor' &&
  /(?:ahead|clear|in front) of (?:the )?[\ue100-\ue1ff](?!'s)/.test(
    sentence.tagged.text.slice(sentence.tagged.text.indexOf(draft.figure ?? '\n')),
  );

/** True of a lead that is told of a candidate who did not win: "he was 27 votes ahead of the Greens". */
const isOfAnother = ({ draft, scope, subject }: Reading, winner: string | undefined): boolean =>
  draft.kind === 'majority' &&
  draft.rival !== undefined &&
  draft.to === undefined &&
  scope === 'this' &&
  winner !== undefined &&
  !!subject?.candidate &&
  surnameOf(subject.candidate) !== winner;

/** True of a victory of somebody who stood for another party than the one that won: "Ann Bell beat Tom Reed", to be fifth. */
const isRivals = ({ draft, subject }: Reading, winner: string | null, contest: Contest): boolean => {
  const party = draft.kind === 'winner' && subject?.candidate ? partyStoodFor(subject.candidate, contest) : null;
  return winner !== null && party !== null && party !== winner;
};
