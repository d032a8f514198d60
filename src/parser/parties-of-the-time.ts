import type { Contest } from './contests.ts';
import { labelKey, type Gazetteer } from './gazetteer.ts';
import { onlyOf } from './only.ts';
import type { Reading } from './reading.ts';

/**
 * Readings with the parties that stood: a name that a party of today shares with one of the past ("SDP", "Liberal",
 * "Alliance") is that of the past where only that one is known to have stood.
 */
export function partiesOfTheTime(readings: readonly Reading[], gazetteer: Gazetteer): readonly Reading[] {
  return readings.map((reading) => {
    const stood = (party: string | null): string | null => party && standing(party, reading.contest, gazetteer);
    const { contest, subject, from, to } = reading;
    if (!contest.known || !subjectsOf(reading).some((party) => party !== stood(party))) return reading;
    return {
      ...reading,
      subject: subject && { ...subject, party: stood(subject.party) },
      from: stood(from),
      to: stood(to),
    };
  });
}

const subjectsOf = ({ subject, from, to }: Reading): readonly (string | null)[] => [subject?.party ?? null, from, to];

function standing(party: string, { known }: Contest, { past }: Gazetteer): string {
  if (!known || known.candidates.some((each) => each.party === party)) return party;
  const key = labelKey(party.replace(/ \(.*\)$/, ''));
  const namesakes = known.candidates.flatMap(({ party: other }) =>
    other && past.get(other)?.some((name) => key === name || key === `${name}party` || name.endsWith(key))
      ? [other]
      : [],
  );
  return onlyOf(new Set(namesakes)) ?? party;
}
