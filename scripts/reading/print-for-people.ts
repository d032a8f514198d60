import pc from 'picocolors';
import { almanac } from '#almanac';
import type { TraceEntry } from '#parser';
import { reconcileArticle } from '#reconcile';
import type { Almanac, Claim, Finding, ReadArticle, ReportedContest } from '#records';
import type { Input } from './read-input.ts';

/** Words of context on each side of a claim's own words. */
const AROUND = 48;

const VERDICTS: Readonly<Record<Finding['verdict'], (text: string) => string>> = {
  agrees: (text) => pc.green(text),
  'agrees-when-rounded': (text) => pc.green(text),
  consistent: (text) => pc.green(text),
  'agrees-otherwise': (text) => pc.yellow(text),
  conflicts: (text) => pc.red(text),
  'cannot-say': (text) => pc.dim(text),
};

/** What an article states, for a terminal: the contest, each claim in its words, what the return says, and why not. */
export function printForPeople(
  input: Input,
  read: ReadArticle & { readonly trace: readonly TraceEntry[] },
  explain: boolean,
): string {
  const lines = [pc.bold(input.file)];
  const records = read.contests.some((contest) => contest.byElection !== null) ? record() : null;
  if (read.contests.length === 0) lines.push('  no by-election result is reported');
  for (const contest of read.contests) lines.push(...contestLines(contest, input.body, records));
  for (const each of read.elsewhere)
    lines.push(
      pc.dim(`  elsewhere: ${each.constituency ?? 'another election'}: ${each.kind} ${words(each, input.body)}`),
    );
  if (explain) {
    lines.push(pc.bold('  seen and not claimed'));
    for (const { rule, span, paragraph, verdict } of read.trace)
      lines.push(pc.dim(`  ${rule} (paragraph ${paragraph}): ${verdict}: ${excerpt(input.body, span)}`));
  }
  return lines.join('\n');
}

function record(): Almanac | null {
  try {
    return almanac();
  } catch {
    return null;
  }
}

function contestLines(contest: ReportedContest, body: string, records: Almanac | null): readonly string[] {
  const when = contest.pollingDay ?? contest.year ?? 'day not stated';
  const entry = records?.byElections.find(({ byElection }) => byElection.id === contest.byElection);
  const findings =
    entry && records
      ? reconcileArticle(
          contest.claims,
          { ...entry, parties: records.parties },
          { texts: contest.claims.map((claim) => body.slice(...claim.span)) },
        )
      : null;
  return [
    `  ${pc.bold(contest.constituency)}, ${when}${contest.byElection ? '' : pc.dim(' (no return on record)')}`,
    ...contest.claims.map((claim, index) => {
      const finding = findings?.[index];
      const verdict = finding ? `  ${VERDICTS[finding.verdict](said(finding))}` : '';
      return `    ${pc.cyan(claim.kind.padEnd(16))}${summary(claim)}${verdict}\n      ${excerpt(body, claim.span)}`;
    }),
  ];
}

function said(finding: Finding): string {
  const expected = finding.comparisons[0]?.expected;
  return finding.verdict === 'conflicts' && expected !== undefined
    ? `conflicts: the return has ${expected}`
    : finding.verdict.replaceAll('-', ' ');
}

function summary(claim: Claim): string {
  const who = [
    ('candidate' in claim && claim.candidate) || null,
    ('person' in claim && claim.person) || null,
    ('party' in claim && claim.party) || null,
  ]
    .filter(Boolean)
    .join(', ');
  const what =
    claim.kind === 'outcome'
      ? `${claim.outcome}${claim.from ? ` from ${claim.from}` : ''}`
      : claim.kind === 'cause'
        ? claim.cause
        : 'value' in claim
          ? String(claim.value)
          : '';
  const hedge =
    claim.precision === 'exact'
      ? ''
      : `${{ about: 'about', almost: 'almost', moreThan: 'more than', lessThan: 'less than' }[claim.precision]} `;
  return [who, `${hedge}${what}`].filter((part) => part.trim() !== '').join(': ');
}

const words = (claim: { readonly span: readonly [number, number] }, body: string): string => body.slice(...claim.span);

function excerpt(body: string, [start, end]: readonly [number, number]): string {
  const before = body.slice(Math.max(0, start - AROUND), start).replace(/\s+/g, ' ');
  const after = body.slice(end, end + AROUND).replace(/\s+/g, ' ');
  return `${pc.dim(before)}${pc.underline(body.slice(start, end).replace(/\s+/g, ' '))}${pc.dim(after)}`;
}
