import { count, list, percent, pointsInFull, yearOf } from '#format';
import { swingBetween } from '#measures';
import type { CheckedClaim, Slip } from '#records';
import { claimWords } from '#wording';
import type { Contest } from './contest.ts';
import { adjective } from './party-words.ts';
import { enumerate, figure, link, type Piece, type Words } from './words.ts';

/** Contradictions that have one cause, each told with the arithmetic that shows it and what speaks for or against it. */
export function storiesOf(contest: Contest, claims: readonly CheckedClaim[]): readonly Words[] {
  const caused = claims.filter(({ finding: { slip } }) => slip !== null && slip.implies.length > 0);
  const groups = Map.groupBy(caused, ({ finding: { slip } }) => `${slip!.kind} ${JSON.stringify(slip!.implies)}`);
  return [...groups.values()].flatMap((all): Words[] => {
    const slip = all[0]!.finding.slip!;
    // A count needs no explaining by itself.
    const group = all.filter(({ claim }) => claim.kind !== 'votes');
    if (group.length === 0) return [];
    if (slip.kind === 'other-rejected') return [rejectedStory(contest, group, slip)];
    if (slip.kind === 'other-total') return [totalStory(group, slip)];
    return [slip.implies.length > 1 ? severalStory(group, slip) : votesStory(contest, group, slip)];
  });
}

/** The claims in plain words: "Conservative: 22.4% of the vote and a swing of …". */
const named = (group: readonly CheckedClaim[]): string =>
  list([...new Set(group.map(({ claim }) => `“${claimWords(claim)}”`))]);

/** Several single counts would do: none can be preferred. */
function severalStory(group: readonly CheckedClaim[], { implies }: Slip): Words {
  const counts = implies.map(([name, returned, reads]) => `${name} at ${count(reads)} (returned: ${count(returned)})`);
  return [
    `${named(group)} would follow from one other count: ${list(counts, 'or')}. The article alone cannot tell which; the return stands.`,
  ];
}

/** One candidate's other count: what follows from it, who prints it, and why the return's stands. */
function votesStory(contest: Contest, group: readonly CheckedClaim[], { implies, support }: Slip): Words {
  const [name, returned, reads] = implies[0]!;
  const valid = contest.measures.validVotes;
  const digit = isOneDigitOff(returned, reads) ? ', one digit off' : '';
  const told: Words = [
    `${named(group)} ${follow(group)} from ${count(reads)} votes for ${inSentence(contest, name)}${digit}: the return has `,
    figure(count(returned), 'votes'),
    '. ',
  ];
  if (valid === null) return told;
  const other = valid - returned + reads;
  const sums = group.flatMap(({ claim }) => sumWith(contest, claim, name, reads, other));
  const sum =
    sums.length === 0
      ? ''
      : `With ${count(reads)} the valid votes would be ${count(other)}, and ${list([...new Set(sums)])}. `;
  const by = printedBy(contest, group, reads, support);
  const declared = contest.byElection.declared.validVotes;
  const stands =
    declared === valid
      ? `The return stands: with ${count(returned)} its votes add up to the ${count(declared)} valid votes printed with it.`
      : 'The return stands.';
  return [...told, sum, ...by, stands];
}

function isOneDigitOff(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  return a.length === b.length && [...a].filter((digit, index) => digit !== b[index]).length === 1;
}

const follow = (group: readonly CheckedClaim[]): string => (group.length === 1 ? 'follows' : 'follow');

/** A slip names a party or a person; the party as a sentence does. */
const inSentence = ({ almanac }: Contest, name: string): string =>
  almanac.parties.find((each) => each.name === name)?.inSentence ?? name;

/** Who prints the count besides: sources by name, then other articles; else what speaks for it. */
function printedBy(
  { shelf, entry }: Contest,
  group: readonly CheckedClaim[],
  reads: number,
  support: Slip['support'],
): Words {
  const printed = (entry.disputed ?? []).flatMap(({ values }) => values).find(({ value }) => value === reads);
  const own = new Set(group.map(({ article }) => article));
  const sources = (printed?.sources ?? []).map((id): Words => {
    const source = shelf.sources.get(id);
    return source ? [source.url === null ? source.publisher : link(source.publisher, source.url)] : [id];
  });
  const others = (printed?.articles ?? []).filter((article) => !own.has(article)).length;
  const articles = others === 0 ? [] : [[others === 1 ? 'another article' : `${count(others)} other articles`]];
  const by = [...sources, ...articles];
  return by.length === 0 ? [SUPPORT[support]] : [`${count(reads)} is also printed by `, ...enumerate(by), '. '];
}

/** A turnout that follows from the article's own total. */
function totalStory(group: readonly CheckedClaim[], { implies }: Slip): Words {
  const [, returned, reads] = implies[0]!;
  return [
    `${named(group)} ${follow(group)} from the article’s own ${count(reads)} votes cast; the return has `,
    figure(count(returned), 'votes'),
    ' valid votes.',
  ];
}

/** A share or a swing worked out with another count, in words; none for other claims. */
function sumWith(
  contest: Contest,
  claim: CheckedClaim['claim'],
  name: string,
  reads: number,
  valid: number,
): readonly string[] {
  const { byElection, baseline, almanac, measures, party } = contest;
  const edited = {
    ...byElection,
    candidacies: byElection.candidacies.map((each) =>
      each.candidate === name || party(each.party).name === name ? { ...each, votes: reads } : each,
    ),
  };
  if (claim.kind === 'share') {
    const found = edited.candidacies.find(
      (each) => party(each.party).name === claim.party || each.candidate === claim.candidate,
    );
    if (!found || found.votes === null) return [];
    return [
      `${adjective(party(found.party))} ${count(found.votes)} ÷ ${count(valid)} = ${pointsInFull(found.votes / valid)}%`,
    ];
  }
  const pair = measures.swing.swing;
  if (claim.kind !== 'swing' || pair === null || baseline === null) return [];
  const swing = swingBetween(pair.from, pair.to, edited, baseline, almanac.parties);
  return swing === null ? [] : [`the swing ${pointsInFull(swing.size)} points`];
}

/** Votes cast that follow from another number of rejected papers. */
function rejectedStory(contest: Contest, group: readonly CheckedClaim[], { implies, support }: Slip): Words {
  const [, returned, reads] = implies[0]!;
  const { measures, byElection, baseline, almanac, entry } = contest;
  const valid = measures.validVotes ?? 0;
  const turnout = entry.claims.find(({ claim }) => claim.kind === 'turnout')?.claim;
  const electors = byElection.electorate;
  const share = (papers: number): string => percent(electors === null ? null : papers / electors);
  const before =
    baseline?.declared.rejectedBallots === returned
      ? `, the number of the seat’s general election of ${yearOf(baseline.pollingDay)} as well`
      : '';
  const fits =
    support === 'contradicted' && turnout?.kind === 'turnout' && electors !== null
      ? ` Yet the turnout of ${turnout.value}% reported with it fits ${count(returned)} (${share(valid + returned)} of ${count(electors)} electors) and not ${count(reads)} (${share(valid + reads)}).`
      : '';
  const slip = almanac.slips.find(({ record, field }) => record === byElection.id && field === 'rejected ballots');
  const listed: Piece = slip
    ? link('It is on the list of doubtful official figures', `/reported/sources/#${slip.id}`)
    : '';
  return [
    `${named(group)}: ${count(valid)} valid votes and ${count(reads)} rejected papers are ${count(valid + reads)}. The official tables have `,
    figure(count(returned), 'turnout'),
    ` rejected${before}, which makes ${count(valid + returned)}.${fits} Nothing found so far settles which number is right, so this stays unresolved. `,
    ...(listed === '' ? [] : [listed, '.']),
  ];
}

const SUPPORT: Readonly<Record<Slip['support'], string>> = {
  alone: 'No other change of a single count does it. ',
  several: 'Other counts would do it too. ',
  stated: 'The article itself states that count. ',
  'printed-elsewhere': 'Another source prints that count. ',
  contradicted: 'Another figure of the same article speaks against it. ',
};
