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
  const whose = nameOf(readings);
  const dropped = new Set([...contradicted('votes', readings, whose), ...contradicted('share', readings, whose)]);
  for (const reading of misplaced(readings, dropped, whose)) dropped.add(reading);
  for (const { rule, span, paragraph } of dropped)
    trace.push({ rule, span, paragraph: paragraph + 1, verdict: 'against the other figures' });
  return readings.filter((reading) => !dropped.has(reading));
}

/** The name of whom a reading is about: a party, or of an independent, or where no party is told, the surname. */
type NameOf = (reading: Reading) => string;

function nameOf(readings: readonly Reading[]): NameOf {
  const parties = partiesOfSurnames(readings);
  return ({ subject }) => {
    const candidate = subject?.candidate;
    const surname = candidate ? surnameOf(candidate) : '';
    const known = parties.get(surname);
    const own = subject?.party ?? known;
    return own && own !== 'Independent' ? own : candidate && known === null ? candidate : surname;
  };
}

/** Readings of one kind of whom, or of whose figure, another says otherwise with less doubt. */
function contradicted(kind: 'votes' | 'share', readings: readonly Reading[], whose: NameOf): readonly Reading[] {
  const stated = readings
    .filter(({ draft, scope, precision }) => draft.kind === kind && scope === 'this' && precision === 'exact')
    .map((reading) => ({ reading, value: reading.value, who: whose(reading), doubt: doubtOf(reading) }))
    .filter((each): each is Stated => each.value !== null && each.who !== '');
  const whoOf = ({ who }: Stated): string => who;
  const valueOf = ({ value }: Stated): number => value;
  const ofWho = leastDoubts(stated, whoOf, valueOf);
  const ofValue = leastDoubts(stated, valueOf, whoOf);
  const differ = (a: number, b: number): boolean =>
    kind === 'share' ? Math.abs(a - b) > ROUNDED : a !== b && !isSlip(a, b);
  return stated
    .filter(
      ({ value, who, doubt }) =>
        [...(ofWho.get(who) ?? [])].some(([other, least]) => least < doubt && differ(other, value)) ||
        (kind === 'votes' &&
          value >= MANY &&
          [...(ofValue.get(value) ?? [])].some(([other, least]) => least < doubt && other !== who)),
    )
    .map(({ reading }) => reading);
}

/** Readings of a place that so many had more votes than its candidate that it cannot be theirs. */
function misplaced(readings: readonly Reading[], dropped: ReadonlySet<Reading>, whose: NameOf): readonly Reading[] {
  const votes = new Map<string, number>();
  for (const reading of readings) {
    const { draft, scope, value } = reading;
    if (draft.kind !== 'votes' || scope !== 'this' || value === null || dropped.has(reading)) continue;
    const who = whose(reading);
    votes.set(who, Math.max(votes.get(who) ?? 0, value));
  }
  return readings.filter((reading) => {
    const { draft, scope, value, sentence, subject } = reading;
    const own = votes.get(whose(reading));
    if (draft.kind !== 'position' || scope !== 'this' || value === null || !sentence || own === undefined) return false;
    const more = [...votes.values()].filter((each) => each > own && !isSlip(each, own)).length;
    return more >= value || (more > 0 && !subject?.candidate && votes.size >= value && value - 1 - more >= 2);
  });
}

interface Stated {
  readonly reading: Reading;
  readonly value: number;
  readonly who: string;
  readonly doubt: number;
}

/** Different figures of one candidate, or candidates of one figure, from which on a text is no single article. */
const MOST = 40;

/** Least doubt of each `member` in each `group`: the doubles that a long text has are looked at once. */
function leastDoubts<G, M>(
  stated: readonly Stated[],
  group: (each: Stated) => G,
  member: (each: Stated) => M,
): ReadonlyMap<G, ReadonlyMap<M, number>> {
  const found = new Map<G, Map<M, number>>();
  for (const each of stated) {
    const members = found.get(group(each)) ?? new Map<M, number>();
    found.set(group(each), members);
    const least = members.get(member(each));
    if (least !== undefined || members.size < MOST)
      members.set(member(each), Math.min(least ?? each.doubt, each.doubt));
  }
  return found;
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

/** True of two numbers that a digit, or as many as `most`, tell apart: a misprint, which the article has made and not the reader. */
export function isSlip(a: number, b: number, most = 1): boolean {
  const [x, y] = [String(a), String(b)];
  if (x.length !== y.length) return Math.abs(x.length - y.length) === 1 && (x.includes(y) || y.includes(x));
  return [...x].filter((digit, index) => digit !== y[index]).length <= most;
}

/** Party of each surname that the readings give one; null where several people have the surname. */
function partiesOfSurnames(readings: readonly Reading[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  const names = new Map<string, string>();
  for (const { subject, draft } of readings) {
    const name = subject?.candidate;
    if (!name || draft.kind === 'cause') continue;
    const surname = surnameOf(name);
    const first = names.get(surname);
    if (name.includes(' ')) names.set(surname, first ?? name);
    if (first && first !== name && name.includes(' ')) found.set(surname, null);
    else if (subject.party && found.get(surname) !== null) found.set(surname, subject.party);
  }
  return found;
}
