import type { ElsewhereClaim, Span } from '#records';
import { onlyOf } from './only.ts';
import type { Reading } from './reading.ts';

type Place = Pick<ElsewhereClaim, 'precision' | 'span' | 'paragraph' | 'rule'>;

/** What the contract asks for beside the value, by kind, of a figure that is another election's. */
const ABOUT: Readonly<Record<string, readonly ('candidate' | 'party' | 'from' | 'to')[]>> = {
  votes: ['candidate', 'party'],
  share: ['candidate', 'party'],
  position: ['candidate', 'party'],
  shareChange: ['party'],
  previousMajority: ['party'],
  swing: ['from', 'to'],
};

/**
 * Figures that the article states of other elections, in the order in which it states them, each place once.
 * `claimed` are the places that a contest's claims have taken: what a contest claims is not elsewhere too. Seat and year
 * are those that the sentence itself settles, else null.
 */
export function elsewhereOf(
  readings: readonly Reading[],
  claimed: readonly Span[],
  place: (reading: Reading) => Place,
): ElsewhereClaim[] {
  const taken = new Set(claimed.map(String));
  const found: ElsewhereClaim[] = [];
  for (const reading of readings) {
    if (reading.scope === 'this' || reading.scope === 'unreal' || reading.value === null) continue;
    const at = place(reading);
    const key = String(at.span);
    if (taken.has(key)) continue;
    taken.add(key);
    found.push({
      constituency: reading.scope === 'previous' ? reading.contest.constituency : seatOf(reading),
      year: yearOf(reading),
      kind: reading.draft.kind,
      value: reading.value,
      ...aboutOf(reading),
      ...at,
    });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

function aboutOf({ draft, subject, from, to }: Reading): Record<string, string | null> {
  const all = { candidate: subject?.candidate ?? null, party: subject?.party ?? null, from, to };
  return Object.fromEntries((ABOUT[draft.kind] ?? []).map((field) => [field, all[field]]));
}

/** The one seat that the sentence names besides the contest's own; null where it names none or several. */
function seatOf({ sentence, contest }: Reading): string | null {
  const seats = new Set(
    sentence?.tagged.mentions.flatMap((mention) =>
      mention.kind === 'seat' && mention.seat !== contest.constituency ? [mention.seat] : [],
    ),
  );
  return onlyOf(seats);
}

/** The one year that the sentence names besides the contest's own; null where it names none or several. */
function yearOf({ sentence, contest }: Reading): number | null {
  const years = new Set(
    sentence?.tagged.mentions.flatMap((mention) =>
      mention.kind === 'date' && mention.year !== null && mention.year !== contest.year ? [mention.year] : [],
    ),
  );
  return onlyOf(years);
}
