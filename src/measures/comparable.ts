import type { HeadlineSwing } from '#records';
import type { Line } from './lineage.ts';
import { standsFor } from './share-change.ts';
import { type Tally, tellsAbsence } from './tally.ts';

/** Whether a like-for-like swing may be headlined, and if not plainly, why. */
export type Comparability = Pick<HeadlineSwing, 'comparable' | 'reason'>;

/** How many of the baseline's leading lines must be absent for the contest to be a truce or a boycott. */
const RIVALS_ABSENT = 2;

/**
 * The rule of methodology 4.10 for the pair of a headline swing. `no`: the seat or the pair is the Speaker's;
 * two or more of the baseline's first three did not stand now; one of the pair did not stand now; or one of the
 * pair is an independent who did not stand at the baseline. `from-zero`: a party of the pair did not stand at
 * the baseline. `yes` otherwise.
 */
export function comparability(pair: readonly [Line, Line], now: Tally, then: Tally): Comparability {
  const parties = (lines: readonly Line[]): string[] => lines.map((line) => line.candidacy.party);
  const no = (kind: NonNullable<HeadlineSwing['reason']>['kind'], lines: readonly Line[]): Comparability => ({
    comparable: 'no',
    reason: { kind, parties: parties(lines), note: null },
  });

  const speakers = [...pair, ...then.ranked.slice(0, 1)].filter((line) => line.kind === 'speaker');
  if (speakers.length > 0) return no('speaker', speakers.slice(0, 1));

  const rivals = then.ranked.slice(0, 3).filter((line) => standsFor(line, now) === null);
  if (rivals.length >= RIVALS_ABSENT && now.list === 'whole') return no('rivals-absent', rivals);

  const goneNow = pair.filter((line) => standsFor(line, now) === null);
  if (goneNow.length > 0) return no('did-not-stand-now', goneNow);

  const newNow = pair.filter((line) => standsFor(line, then) === null);
  if (newNow.length === 0) return { comparable: 'yes', reason: null };

  const alone = newNow.filter((line) => line.kind === 'independent');
  if (alone.length > 0) return no('independent', alone);

  const unnamed = newNow.filter((line) => !tellsAbsence(then, line));
  if (unnamed.length > 0) return no('not-itemised', unnamed);

  return {
    comparable: 'from-zero',
    reason: { kind: 'did-not-stand-last-time', parties: parties(newNow), note: null },
  };
}
