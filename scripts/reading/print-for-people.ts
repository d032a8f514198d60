import pc from 'picocolors';
import type { TraceEntry } from '#parser';
import { reconcileArticle } from '#reconcile';
import type { Almanac, Claim, Finding, ReadArticle, ReportedContest } from '#records';
import { claimWords, markOf, returnedOf, statedWords } from '#wording';
import type { Input } from './read-input.ts';
import { officialIn } from './returns-on-record.ts';

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
  read: ReadArticle & {
    /** What is too far from the return to be claimed. */
    readonly farOff: readonly TraceEntry[];
    readonly trace: readonly TraceEntry[];
  },
  explain: boolean,
  records: Almanac | null,
): string {
  const lines = [pc.bold(input.file)];
  if (read.contests.length === 0) lines.push('  no by-election result is reported');
  for (const contest of read.contests) lines.push(...contestLines(contest, input.body, records));
  for (const { verdict, span } of read.farOff)
    lines.push(`  ${pc.yellow(verdict)}\n      ${excerpt(input.body, span)}`);
  for (const each of read.elsewhere) {
    const where = [each.constituency, each.year].filter((part) => part !== null).join(', ') || 'another election';
    lines.push(pc.dim(`  elsewhere (${where}): ${statedWords(each)}`));
  }
  if (explain) {
    lines.push(pc.bold('  seen and not claimed'));
    for (const { rule, span, paragraph, verdict } of read.trace)
      lines.push(pc.dim(`  ${rule} (paragraph ${paragraph}): ${verdict}: ${excerpt(input.body, span)}`));
  }
  return lines.join('\n');
}

function contestLines(contest: ReportedContest, body: string, records: Almanac | null): readonly string[] {
  const when = contest.pollingDay ?? contest.year ?? 'day not stated';
  const official = officialIn(records, contest.byElection);
  const findings = official
    ? reconcileArticle(contest.claims, official, { texts: contest.claims.map((claim) => body.slice(...claim.span)) })
    : null;
  return [
    `  ${pc.bold(contest.constituency)}, ${when}${contest.byElection ? '' : pc.dim(' (no return on record)')}`,
    ...contest.claims.map((claim, index) => {
      const finding = findings?.[index];
      const verdict = finding ? `  ${VERDICTS[finding.verdict](said(claim, finding))}` : '';
      return `    ${pc.cyan(claimWords(claim))}${verdict}\n      ${excerpt(body, claim.span)}`;
    }),
  ];
}

function said(claim: Claim, finding: Finding): string {
  const mark = markOf(finding).text;
  return finding.verdict === 'conflicts' ? `${mark}; the return: ${returnedOf({ claim, finding })}` : mark;
}

function excerpt(body: string, [start, end]: readonly [number, number]): string {
  const before = body.slice(Math.max(0, start - AROUND), start).replace(/\s+/g, ' ');
  const after = body.slice(end, end + AROUND).replace(/\s+/g, ' ');
  return `${pc.dim(before)}${pc.underline(body.slice(start, end).replace(/\s+/g, ' '))}${pc.dim(after)}`;
}
