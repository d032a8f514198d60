import { list, longDay, plural } from '#format';
import type { Reading_ } from '#parser';
import { crossFootArticle, type Official, reconcileArticle } from '#reconcile';
import type { ByElectionEntry, Claim, ElsewhereClaim, Party, ReportedContest, Span } from '#records';
import {
  claimWords,
  heldToReturns,
  KIND_WORDS,
  markOf,
  returnedOf,
  statedWords,
  workingOf,
  ownFigures,
} from '#wording';
import type { DeskContest, DeskElsewhere, DeskReading, DeskRejected, DeskRow } from './desk-reading.ts';
import { markedText, type Labelled } from './marked-text.ts';
import { signOf, summaryOf, UNCHECKED } from './verdicts.ts';

/** A return with what is measured of it: what the page loads for a by-election that a text names. */
export type Return = Omit<ByElectionEntry, 'claims'>;

/** Most rows that are drawn: a text of 5 MB can hold a hundred thousand. */
export const MOST = 1_000;
const MOST_REJECTED = 100;
/** Units of the printed words that a row repeats. */
const PRINTED = 80;

/** What the page shows of a text that has been read. @param returns those of the contests that are on record. */
export function present(
  body: string,
  read: Reading_,
  returns: readonly Return[],
  parties: readonly Party[],
): DeskReading {
  const officialOf = (id: string | null): Official | null => {
    const held = returns.find(({ byElection }) => byElection.id === id);
    return held ? { ...held, parties } : null;
  };
  const reading = heldToReturns(read, body, officialOf);
  const claims = reading.contests.flatMap((contest) => contest.claims.map((claim) => ({ claim, contest })));
  const order = claims.toSorted((a, b) => bySpan(a.claim.span, b.claim.span)).slice(0, MOST);
  const labels = new Map<Claim, string>(order.map(({ claim }, index) => [claim, String(index + 1)]));
  const contests = reading.contests.map((contest) => contestOf(body, contest, labels, officialOf(contest.byElection)));
  const rows = contests.flatMap((contest) => contest.rows);
  const strangers = reading.elsewhere.slice(0, MOST);
  const elsewhere = strangers.map((claim, index) => elsewhereOf(body, claim, `e${index + 1}`));
  const labelled: readonly Labelled[] = [
    ...order.map(({ claim }) => ({ span: claim.span, label: labels.get(claim) as string })),
    ...strangers.map(({ span }, index) => ({ span, label: `e${index + 1}` })),
  ];
  return {
    announcement: [announcementOf(contests, reading), farOffWords(reading.farOff.length)].filter(Boolean).join(' '),
    more: claims.length - order.length,
    contests,
    elsewhere,
    farOff: reading.farOff.slice(0, MOST_REJECTED).map((entry) => rejectedOf(body, entry)),
    rejected: reading.trace.slice(0, MOST_REJECTED).map((entry) => rejectedOf(body, entry)),
    rejectedMore: Math.max(0, reading.trace.length - MOST_REJECTED),
    lines: markedText(body, labelled),
    marks: Object.fromEntries([
      ...rows.map(({ label, verdict, kind }) => [
        label,
        { sign: signOf(verdict), title: `${kind}: ${verdict.slice(2)}` },
      ]),
      ...elsewhere.map(({ label }) => [label, { sign: '', title: 'Of another election' }]),
    ]),
  };
}

const bySpan = (a: Span, b: Span): number => a[0] - b[0] || a[1] - b[1];

function contestOf(
  body: string,
  contest: ReportedContest,
  labels: ReadonlyMap<Claim, string>,
  official: Official | null,
): DeskContest {
  const claims = contest.claims.filter((claim) => labels.has(claim)).toSorted((a, b) => bySpan(a.span, b.span));
  const texts = claims.map(({ span }) => body.slice(...span));
  const findings = official ? reconcileArticle(claims, official, { texts }) : [];
  const rows = claims.map((claim, index): DeskRow => {
    const finding = findings[index];
    const mark = finding ? markOf(finding) : UNCHECKED;
    return {
      label: labels.get(claim) ?? '',
      kind: KIND_WORDS[claim.kind],
      claimed: claimWords(claim),
      printed: shorten(texts[index] ?? ''),
      paragraph: claim.paragraph,
      returned: finding ? returnedOf({ claim, finding }) : null,
      working: finding ? workingOf({ claim, finding }) : '',
      verdict: mark.text,
      differs: mark.differs,
    };
  });
  const when = contest.pollingDay ?? official?.byElection.pollingDay;
  const day = when ? longDay(when) : contest.year === null ? 'day not stated' : String(contest.year);
  return {
    heading: `${contest.constituency}, ${day}`,
    byElection: contest.byElection,
    summary: official
      ? summaryOf(findings)
      : contest.byElection === null
        ? `${plural(rows.length, 'claim')}. No return of this by-election is on this site, so nothing can be checked.`
        : `${plural(rows.length, 'claim')}. The return could not be fetched, so nothing is checked; read the text again to retry.`,
    own: official
      ? ownFigures(
          crossFootArticle(claims, official, texts),
          claims.map((claim) => labels.get(claim) ?? ''),
        )
      : [],
    rows,
  };
}

function elsewhereOf(body: string, claim: ElsewhereClaim, label: string): DeskElsewhere {
  const of = [claim.constituency, claim.year].filter((part) => part !== null).join(', ');
  return {
    label,
    claimed: statedWords(claim),
    of: of === '' ? 'another election' : of,
    printed: shorten(body.slice(...claim.span)),
  };
}

function rejectedOf(body: string, { rule, span, verdict }: Reading_['trace'][number]): DeskRejected {
  const [from, to] = [Math.max(0, span[0] - 30), Math.min(body.length, span[1] + 50)];
  const words = span[1] > span[0] ? body.slice(from, to).replace(/\s+/g, ' ').trim() : '';
  return { rule, why: verdict, excerpt: words === '' ? '' : `… ${words} …` };
}

function announcementOf(contests: readonly DeskContest[], { elsewhere }: Reading_): string {
  const rows = contests.flatMap((contest) => contest.rows);
  if (contests.length === 0)
    return elsewhere.length === 0
      ? 'No result of a by-election to the House of Commons was found in this text.'
      : `No result of a by-election was found in this text, only ${plural(elsewhere.length, 'figure')} of other elections.`;
  const differ = rows.filter((row) => row.differs).length;
  const found = `Found ${plural(rows.length, 'claim')} on ${list(contests.map(({ heading }) => heading.split(',')[0] ?? ''))}.`;
  const checked = rows.some((row) => row.returned !== null);
  if (!checked) return found;
  return `${found} ${differ === 0 ? 'None differs from the return.' : `${differ === 1 ? '1 differs' : `${differ} differ`} from the return.`}`;
}

const farOffWords = (n: number): string =>
  n === 0 ? '' : `${plural(n, 'more is', 'more are')} too far from the return to be claimed.`;

function shorten(text: string): string {
  const level = text.replace(/\s+/g, ' ').trim();
  return level.length <= PRINTED ? level : `${level.slice(0, PRINTED - 1)}…`;
}
