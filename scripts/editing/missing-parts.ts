import type { ByElection } from '#records';

/** What a by-election's file still lacks, in words, most pressing first; empty for a record that is whole. */
export function missingParts(byElection: ByElection): string[] {
  const { status, candidacies, electorate, declared, vacancy, writ, baseline } = byElection;
  const parts: readonly (readonly [boolean, string])[] = [
    [candidacies.length === 0, 'the candidates (candidacies)'],
    [status === 'awaited', 'the declared result: votes of each candidate, most first; then take out "status: awaited"'],
    [status === 'awaited' && declared.rejectedBallots === null, 'rejected ballots (declared.rejectedBallots)'],
    [status === 'awaited' && electorate === null, 'the electorate'],
    [status === 'awaited' && baseline === null, 'a general election to compare with (baseline), if there is one'],
    [vacancy.kind === null, 'why the seat fell vacant (vacancy.kind)'],
    [vacancy.person === null, 'the member who left (vacancy.person)'],
    [vacancy.party === null, 'the party under which that member was elected (vacancy.party)'],
    [status === 'awaited' && vacancy.evidence === null, 'what the cause rests on (vacancy.evidence)'],
    [status === 'awaited' && writ === null, 'the day of the writ'],
  ];
  return parts.filter(([missing]) => missing).map(([, what]) => what);
}
