import type { Person } from './mentions.ts';
import type { Reading, Subject } from './reading.ts';
import { surnameOf } from './surname-of.ts';

export interface Victory {
  readonly subject: Subject;
  /** The reading whose words show it. */
  readonly reading: Reading;
}

/** What an article has beside what was read of it. */
export interface Unread {
  /** Counts that may be somebody's votes. */
  readonly counts: readonly number[];
  /** Everybody whom it names without a figure right behind. */
  readonly people: readonly Person[];
}

/** Who leads a list of three or more, or, `sure`, leads the next by just the majority printed. */
export function mostVotes(now: readonly Reading[], unread: Unread): { victory: Victory; sure: boolean } | null {
  const best = new Map<string, Reading>();
  for (const reading of now) {
    if (reading.draft.kind !== 'votes' || reading.value === null || !reading.subject) continue;
    const who = nameOf(reading.subject);
    const old = best.get(who);
    if (old && old.value !== reading.value) return null;
    if (!old || (!old.subject?.candidate && reading.subject.candidate)) best.set(who, reading);
  }
  const [first, second] = [...best.values()].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (!first?.subject || !second || first.value === second.value) return null;
  const { subject: leader } = first;
  const lead = (first.value ?? 0) - (second.value ?? 0);
  const majority = now.some(
    ({ draft, value, precision }) => draft.kind === 'majority' && value !== null && isLead(lead, value, precision),
  );
  // Somebody with a share and no votes may have had more.
  const own = now.find(({ draft, subject }) => draft.kind === 'share' && subject && same(subject, leader))?.value ?? 0;
  const rivals = now.some(
    ({ draft, subject, value }) =>
      draft.kind === 'share' && (value ?? 0) > own && subject && !best.has(nameOf(subject)),
  );
  const { constituency } = first.contest;
  if (
    now.some(
      ({ draft, value, subject }) => draft.kind === 'position' && value !== 1 && subject && same(subject, leader),
    )
  )
    return null;
  const placed = new Set(now.map(({ subject }) => surnameOf(subject?.candidate ?? '')));
  const uncounted = unread.people.some(
    ({ name, candidate, seat }) => candidate && (seat ?? constituency) === constituency && !placed.has(surnameOf(name)),
  );
  const rows = now.filter(({ rule, draft }) => rule === 'result-row' && draft.kind === 'votes').length;
  return (majority && !rivals) ||
    (best.size >= (uncounted ? 3 : 2) &&
      !rivals &&
      !unread.counts.some((count) => count > (first.value ?? 0) && count < 60_000)) ||
    (rows >= 3 && first.rule === 'result-row')
    ? { victory: { subject: first.subject, reading: first }, sure: majority }
    : null;
}

/** True where a printed majority, with its hedge, is that lead. */
function isLead(lead: number, value: number, precision: Reading['precision']): boolean {
  if (precision === 'exact') return lead === value;
  const near = Math.abs(lead - value) <= 0.12 * lead;
  if (precision === 'moreThan') return near && lead >= value;
  return precision === 'about' ? near : near && lead <= value;
}

/** Who alone had more than the runner-up, in votes or in share. */
export function aheadOfSecond(now: readonly Reading[]): Victory | null {
  const runner = now.find(({ draft, value, subject }) => draft.kind === 'position' && value === 2 && subject !== null);
  if (!runner?.subject) return null;
  for (const kind of ['votes', 'share'] as const) {
    const figures = now.filter(
      ({ draft, value, precision }) => draft.kind === kind && value !== null && precision === 'exact',
    );
    const second = figures.find(({ subject }) => subject && runner.subject && same(subject, runner.subject));
    if (!second) continue;
    const ahead = figures.filter(({ value }) => (value ?? 0) > (second.value ?? 0));
    const [first] = ahead;
    if (first?.subject && ahead.every(({ subject }) => subject && first.subject && same(subject, first.subject)))
      return { subject: first.subject, reading: first };
  }
  return null;
}

/** Who had a larger share than the next and than all that nobody is said to have had. */
export function largestShare(now: readonly Reading[]): Victory | null {
  const best = new Map<string, Reading>();
  for (const reading of now) {
    const { draft, subject, value, precision } = reading;
    if (draft.kind !== 'share' || !subject || value === null || !/^(?:exact|moreThan)$/.test(precision)) continue;
    const who = nameOf(subject);
    const old = best.get(who)?.value;
    if (old && Math.abs(old - value) > 1) return null;
    if (!best.get(who)?.subject?.candidate) best.set(who, reading);
  }
  const [first, second] = [...best.values()].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const left = [...best.values()].reduce((rest, { value }) => rest - (value ?? 0), 100);
  const share = first?.value ?? 0;
  return first?.subject &&
    left > -2 &&
    share > left + 0.5 &&
    share > (second?.value ?? 0) + 1 &&
    first.contest.pollingDay
    ? { subject: first.subject, reading: first }
    : null;
}

/** A subject by party, an independent by name. */
const nameOf = ({ candidate, party }: Subject): string =>
  (party === 'Independent' ? null : party) ?? candidate ?? party ?? '';

/** True of one candidate, or of one party where a name is wanting. */
const same = ({ candidate, party }: Subject, other: Subject): boolean =>
  candidate && other.candidate
    ? surnameOf(candidate) === surnameOf(other.candidate)
    : party !== null && party === other.party;
