import type { Reading, TraceEntry } from './reading.ts';
import { surnameOf } from './surname-of.ts';

/** Shares that differ by no more are one share, rounded: percentage points. */
const ROUNDED = 1;
/** Votes from which on two candidates hardly have the same number. */
const MANY = 200;
const NAMES = /[\ue000-\ue1ff]/g;

/**
 * Readings without those that the article's other figures bear witness against: one candidate has one number of votes
 * and one share, two do not have the same number, and who came further down than second has not most votes of all.
 * Only what was bound in doubt goes (a pronoun's, or one with other names between it and the figure); where the article
 * plainly states both, both stay. What goes is told in `trace`.
 */
export function withoutContradicted(readings: readonly Reading[], trace: TraceEntry[]): readonly Reading[] {
  const parties = partiesOfSurnames(readings);
  const whose = (reading: Reading): string => {
    const { candidate = null, party = null } = reading.subject ?? {};
    const own = party ?? (candidate ? parties.get(surnameOf(candidate)) : undefined) ?? null;
    return own && own !== 'Independent' ? own : candidate ? surnameOf(candidate) : '';
  };
  const dropped = new Set<Reading>();
  for (const kind of ['votes', 'share'] as const) {
    const stated = readings.filter(
      (reading) =>
        reading.draft.kind === kind &&
        reading.scope === 'this' &&
        reading.value !== null &&
        reading.precision === 'exact' &&
        whose(reading) !== '',
    );
    for (const one of stated)
      for (const other of stated) {
        if (one === other || doubtOf(one) <= doubtOf(other)) continue;
        const same = whose(one) === whose(other);
        const [a, b] = [one.value ?? 0, other.value ?? 0];
        const two = same && (kind === 'share' ? Math.abs(a - b) > ROUNDED : a !== b && !isSlip(a, b));
        if (two || (!same && kind === 'votes' && a === b && a >= MANY)) dropped.add(one);
      }
  }
  const votes = new Map<string, number>();
  for (const reading of readings)
    if (reading.draft.kind === 'votes' && reading.scope === 'this' && reading.value !== null && !dropped.has(reading))
      votes.set(whose(reading), Math.max(votes.get(whose(reading)) ?? 0, reading.value));
  for (const reading of readings) {
    const { draft, scope, value, sentence, subject } = reading;
    if (draft.kind !== 'position' || scope !== 'this' || value === null || !sentence || subject?.candidate) continue;
    const own = votes.get(whose(reading));
    const more = [...votes.values()].filter((each) => own !== undefined && each > own).length;
    if (own !== undefined && (more >= value || (votes.size >= value && value - 1 - more >= 2))) dropped.add(reading);
  }
  for (const { rule, span, paragraph } of dropped)
    trace.push({ rule, span, paragraph: paragraph + 1, verdict: 'against the other figures' });
  return readings.filter((reading) => !dropped.has(reading));
}

/** How doubtful it is whose a figure is: 0 where the name stands right beside it, or in a list's row. */
function doubtOf({ sentence, draft, span }: Reading): number {
  if (!sentence || !draft.who) return sentence ? 2 : 0;
  const { tagged } = sentence;
  const at = draft.figure ? tagged.text.indexOf(draft.figure) : -1;
  const who = tagged.text.indexOf(draft.who);
  if (at < 0 || who < 0 || tagged.of(draft.who)?.kind === 'anaphor' || span[0] < 0) return 2;
  return tagged.text.slice(Math.min(at, who) + 1, Math.max(at, who)).match(NAMES)?.length ? 1 : 0;
}

/** True of two numbers that one digit tells apart: a misprint, which the article has made and not the reader. */
function isSlip(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  if (x.length !== y.length) return Math.abs(x.length - y.length) === 1 && (x.includes(y) || y.includes(x));
  return [...x].filter((digit, index) => digit !== y[index]).length === 1;
}

/** Party of each surname that the readings give one. */
function partiesOfSurnames(readings: readonly Reading[]): ReadonlyMap<string, string> {
  return new Map(
    readings.flatMap(({ subject, draft }) =>
      subject?.candidate && subject.party && draft.kind !== 'cause'
        ? [[surnameOf(subject.candidate), subject.party]]
        : [],
    ),
  );
}
