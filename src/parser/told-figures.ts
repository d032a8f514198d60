import type { Reading, Subject } from './reading.ts';
import { surnameOf } from './surname-of.ts';

/** What the rules have read of one contest, in exact figures. Candidates by party, those without one by surname. */
export interface Told {
  readonly votes: ReadonlyMap<string, number>;
  readonly shares: ReadonlyMap<string, number>;
  readonly majorities: ReadonlySet<number>;
  /** Parties and surnames of all who are told to have won. */
  readonly winners: ReadonlySet<string>;
  /** Who is told to have won; null where the rules have read of nobody, or of two. */
  readonly winner: Subject | null;
  /** The least and the most that all votes can be, by the closest witness; null where there is none. */
  readonly total: readonly [number, number] | null;
}

/** Whom a reading is of: the party, or the surname of who stands for none; null for nobody. */
export const keyOf = ({ subject }: Reading): string | null => {
  const { candidate = null, party = null } = subject ?? {};
  return party && party !== 'Independent' ? party : candidate ? surnameOf(candidate) : null;
};
/** Half of the last printed digit. */
const errorOf = (value: number): number => 0.5 / 10 ** (String(value).split('.')[1]?.length ?? 0);

/** The exact figures that readings, all of one contest, tell of it. */
export function toldOf(readings: readonly Reading[]): Told {
  const votes = new Map<string, number>();
  const shares = new Map<string, number>();
  const majorities = new Set<number>();
  const winners = new Set<string>();
  const totals: [number, number][] = [];
  const first: Subject[] = [];
  for (const reading of readings) {
    const { draft, precision, value, subject, scope } = reading;
    if (scope !== 'this') continue;
    const key = keyOf(reading);
    if (subject && draft.kind === 'winner') first.push(subject);
    if (draft.kind === 'winner')
      for (const name of [subject?.party, subject?.candidate && surnameOf(subject.candidate)])
        if (name) winners.add(name);
    if (precision !== 'exact' || value === null) continue;
    if (draft.kind === 'votes' && key && !votes.has(key)) votes.set(key, value);
    if (draft.kind === 'share' && key) shares.set(key, value);
    if (draft.kind === 'majority') majorities.add(value);
    // Of the papers cast one in a hundred or so is rejected.
    if (draft.kind === 'votesCast') totals.push([value * 0.985, value]);
  }
  for (const [key, share] of shares) {
    const own = votes.get(key) ?? 0;
    if (own > 0 && share > 2)
      totals.push([(100 * own) / (share + errorOf(share)), (100 * own) / (share - errorOf(share))]);
  }
  const total = totals.sort((a, b) => a[1] / a[0] - b[1] / b[0])[0] ?? null;
  return { votes, shares, majorities, winners, winner: onlyOne(first), total };
}

/** The one whom all of them are, as the fullest tells; null where they are two, or none. */
function onlyOne(subjects: readonly Subject[]): Subject | null {
  const named = subjects.filter(({ candidate }) => candidate);
  const [fullest] = [...(named.length > 0 ? named : subjects)].sort(
    (a, b) => Number(b.party !== null) - Number(a.party !== null),
  );
  if (!fullest) return null;
  const same = ({ candidate, party }: Subject): boolean =>
    (!candidate || !fullest.candidate || surnameOf(candidate) === surnameOf(fullest.candidate)) &&
    (!party || !fullest.party || party === fullest.party);
  return subjects.every(same) ? fullest : null;
}
