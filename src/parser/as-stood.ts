import type { Contest } from './contests.ts';
import type { Reading } from './reading.ts';
import { surnameOf } from './surname-of.ts';
import { bare, isOfRival, partyStoodFor } from './who-stood.ts';

/**
 * Gives a candidate the party that the register lists beside the name, where the text speaks of that party: one without
 * a party, and one with a rival's.
 */
export function withParty(reading: Reading, contest: Contest, spoken: ReadonlySet<string>): Reading {
  const { draft, subject } = reading;
  if (!subject?.candidate) return reading;
  const party = partyStoodFor(subject.candidate, contest);
  // Who stands again for another party, or for none, has left the seat as what they were.
  if (draft.kind === 'cause')
    return party && subject.party === party
      ? { ...reading, subject: { ...subject, party: contest.known?.outgoing?.party ?? party } }
      : reading;
  // Where another is called so too, the candidate says which is meant.
  if (party && subject.party && bare(party) === bare(subject.party))
    return { ...reading, subject: { ...subject, party } };
  const rivals = subject.party !== null && isOfRival(subject.party, party, contest);
  if (!party || (subject.party !== null && !rivals)) return reading;
  // Those who stood for no party have no share of before that theirs is measured by.
  if (draft.kind === 'shareChange' && party === 'Independent' && subject.party === null) return reading;
  const told = spoken.has(party) ? party : null;
  return told === subject.party ? reading : { ...reading, subject: { ...subject, party: told } };
}

/** The majority of before is of the party that the member who left then stood for, whatever they stand for now. */
export function asThen(reading: Reading, { known }: Contest, spoken: ReadonlySet<string>): Reading {
  const { draft, subject, scope, sentence } = reading;
  const member = known?.outgoing?.person;
  const old = (draft.kind === 'majority' && scope === 'previous') || draft.kind === 'previousMajority';
  if (!old || !member || !subject?.candidate) return reading;
  // "Four points below her predecessor's, when he won by": he is none of those who stand now.
  if (surnameOf(member) !== surnameOf(subject.candidate))
    return sentence?.tagged.of(draft.who)?.kind === 'anaphor' ? { ...reading, subject: null } : reading;
  const party = known?.outgoing?.party ?? null;
  return { ...reading, subject: { ...subject, party: party && spoken.has(party) ? party : null } };
}
