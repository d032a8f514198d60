import { crossFoot, type CrossFootProblem } from '#measures';
import type { ByElection, GeneralElectionResult } from '#records';
import type { Content, Filed } from './content.ts';
import type { ContentProblem } from './content-error.ts';

type AnyResult = ByElection | GeneralElectionResult;

/** Key by which a by-election's baseline is found: seat, day, and whether it is an estimate. */
export function resultKey(constituency: string, pollingDay: string, notional: boolean): string {
  return `${constituency} ${pollingDay}${notional ? ' notional' : ''}`;
}

/**
 * Everything that content files say of each other and that does not hold: ids used twice, parties, seats, sources
 * and baselines that are not there, votes that do not sum. Empty when all is well.
 */
export function checkReferences(content: Content): ContentProblem[] {
  return [
    ...duplicates(
      content.parties.map(({ id }) => ({ file: 'content/parties.yaml', record: id })),
      'party',
    ),
    ...duplicates(
      content.constituencies.map(({ id }) => ({ file: 'content/constituencies.json', record: id })),
      'constituency',
    ),
    ...duplicates(
      content.sources.map(({ id }) => ({ file: 'content/sources.yaml', record: id })),
      'source',
    ),
    ...duplicates(
      content.byElections.map(({ file, record }) => ({ file, record: record.id })),
      'by-election',
    ),
    ...unknownLineages(content),
    ...[...content.byElections, ...content.generalElections].flatMap((filed) => checkResult(content, filed)),
    ...content.byElections.flatMap((filed) => checkByElection(content, filed)),
    ...checkArticles(content),
  ];
}

function duplicates(ids: readonly Filed<string>[], what: string): ContentProblem[] {
  const first = new Map<string, string>();
  return ids.flatMap(({ file, record }) => {
    const earlier = first.get(record);
    if (earlier === undefined) {
      first.set(record, file);
      return [];
    }
    const remedy =
      what === 'by-election' ? 'Give one of them the month as well (-2012-11).' : 'Remove one or rename it.';
    return [
      { file, field: 'id', found: `${record}, also in ${earlier}`, expected: `one ${what} with this id`, remedy },
    ];
  });
}

function unknownLineages(content: Content): ContentProblem[] {
  const ids = new Set(content.parties.map(({ id }) => id));
  return content.parties
    .filter(({ lineage }) => lineage !== undefined && !ids.has(lineage))
    .map(({ id, lineage }) => ({
      file: 'content/parties.yaml',
      field: `${id}.lineage`,
      found: String(lineage),
      expected: 'the id of a party in this file',
      remedy: 'Add that party or mend the id.',
    }));
}

/** Sets of known ids, made once per content. */
const known = new WeakMap<
  Content,
  { parties: Set<string>; seats: Set<string>; sources: Set<string>; results: Set<string>; slips: Set<string> }
>();

function knownIds(content: Content) {
  const made = known.get(content) ?? {
    parties: new Set(content.parties.map(({ id }) => id)),
    seats: new Set(content.constituencies.map(({ id }) => id)),
    sources: new Set(content.sources.map(({ id }) => id)),
    results: new Set(
      content.generalElections.map(({ record }) => resultKey(record.constituency, record.pollingDay, record.notional)),
    ),
    slips: new Set(content.slips.map(({ record }) => record)),
  };
  known.set(content, made);
  return made;
}

function checkResult(content: Content, { file, record }: Filed<AnyResult>): ContentProblem[] {
  const ids = knownIds(content);
  const problems: ContentProblem[] = [];
  if (!ids.seats.has(record.constituency))
    problems.push({
      file,
      field: 'constituency',
      found: record.constituency,
      expected: 'a seat of content/constituencies.json',
      remedy: 'Add the seat there or mend the id (slug@year).',
    });
  record.candidacies.forEach(({ party, candidate }, index) => {
    if (!ids.parties.has(party))
      problems.push({
        file,
        field: `candidacies.${index}.party`,
        found: `${party} (${candidate})`,
        expected: 'the id of a party in content/parties.yaml',
        remedy: 'Add the party there or use one of its ids.',
      });
  });
  for (const { source } of record.sources)
    if (!ids.sources.has(source))
      problems.push({
        file,
        field: 'sources',
        found: source,
        expected: 'the id of a source in content/sources.yaml',
        remedy: 'Add the source there or mend the id.',
      });
  return [...problems, ...checkSums(file, record, ids.slips)];
}

/** Counts must add up to what was declared, unless the contradiction is on the list of the source's slips. */
function checkSums(file: string, record: AnyResult, slips: ReadonlySet<string>): ContentProblem[] {
  const key = 'id' in record ? record.id : resultKey(record.constituency, record.pollingDay, record.notional);
  if (record.list !== 'whole' || slips.has(key)) return [];
  const votes = record.candidacies.map((candidacy) => candidacy.votes);
  if (votes.some((count) => count === null)) {
    const awaited = 'status' in record && record.status === 'awaited';
    return awaited
      ? []
      : [
          {
            file,
            field: 'candidacies',
            found: 'a candidacy without votes',
            expected: 'every count of a whole list',
            remedy: 'Add the count, or say list: partial with a note.',
          },
        ];
  }
  return crossFoot(record).map(({ kind, found, expected }) => ({ file, ...SUMS[kind](found, expected) }));
}

const REMEDY =
  'Compare with the return; if the source itself is wrong, list it in content/source-slips.yaml with its proof.';

/** What an editor is told of a figure that does not follow from the others. */
const SUMS: Readonly<
  Record<CrossFootProblem['kind'], (found: number, expected: number) => Omit<ContentProblem, 'file'>>
> = {
  'votes-do-not-sum': (found, expected) => ({
    field: 'declared.validVotes',
    found: `${found}, while the candidates' votes add up to ${expected}`,
    expected: 'the sum of the votes',
    remedy: REMEDY,
  }),
  'majority-does-not-follow': (found, expected) => ({
    field: 'declared.majority',
    found: `${found}, while first minus second is ${expected}`,
    expected: 'first minus second',
    remedy: REMEDY,
  }),
  'more-votes-than-electors': tooFewElectors('valid votes'),
  'more-ballots-than-electors': tooFewElectors('ballots'),
  'tie-without-lot': (found) => ({
    field: 'candidacies',
    found: `a tie at ${found} votes`,
    expected: 'one winner, or decidedByLot: true',
    remedy: 'Say that lots were drawn, and list the winner first.',
  }),
  'not-in-order': (found, expected) => ({
    field: 'candidacies',
    found: `${found} votes below ${expected}`,
    expected: 'most votes first',
    remedy: 'Put the candidacies in the order of their votes.',
  }),
  'turnout-does-not-follow': (found, expected) => ({
    field: 'stated.turnoutPercent',
    found: `${found}, while the votes and the electorate give ${expected.toFixed(2)}`,
    expected: 'valid votes or ballots over the electorate, to one decimal',
    remedy: REMEDY,
  }),
};

function tooFewElectors(papers: string) {
  return (found: number, expected: number): Omit<ContentProblem, 'file'> => ({
    field: 'electorate',
    found: `${expected}, fewer than the ${found} ${papers} counted`,
    expected: 'at least as many electors as ballots',
    remedy: REMEDY,
  });
}

function checkByElection(content: Content, { file, record }: Filed<ByElection>): ContentProblem[] {
  const ids = knownIds(content);
  const problems: ContentProblem[] = [];
  const [year, month] = record.pollingDay.split('-');
  const slug = record.constituency.split('@')[0];
  if (record.id !== `${slug}-${year}` && record.id !== `${slug}-${year}-${month}`)
    problems.push({
      file,
      field: 'id',
      found: record.id,
      expected: `${slug}-${year}, or ${slug}-${year}-${month} where it polled twice in the year`,
      remedy: 'Mend the id, the seat or the polling day.',
    });
  if (!file.endsWith(`/${record.id}.yaml`))
    problems.push({
      file,
      field: 'id',
      found: record.id,
      expected: 'the name of the file',
      remedy: 'Rename the file or mend the id.',
    });
  if (record.baseline !== null) {
    const { constituency, pollingDay, notional } = record.baseline;
    if (!ids.results.has(resultKey(constituency, pollingDay, notional)))
      problems.push({
        file,
        field: 'baseline',
        found: resultKey(constituency, pollingDay, notional),
        expected: 'a result in content/general-elections',
        remedy: 'Add that result, or say baseline: null.',
      });
    else if (pollingDay >= record.pollingDay)
      problems.push({
        file,
        field: 'baseline.pollingDay',
        found: pollingDay,
        expected: `a day before ${record.pollingDay}`,
        remedy: 'Point to the general election before.',
      });
  }
  if (record.list !== 'whole' && record.note === null)
    problems.push({
      file,
      field: 'note',
      found: 'nothing',
      expected: `a plain sentence on what is ${record.list === 'partial' ? 'missing' : 'doubtful'}`,
      remedy: 'Add the note.',
    });
  if (record.vacancy.party !== null && !ids.parties.has(record.vacancy.party))
    problems.push({
      file,
      field: 'vacancy.party',
      found: record.vacancy.party,
      expected: 'the id of a party in content/parties.yaml',
      remedy: 'Use one of its ids.',
    });
  return problems;
}

function checkArticles(content: Content): ContentProblem[] {
  const ids = new Set(content.byElections.map(({ record }) => record.id));
  const { sources } = knownIds(content);
  const unknown = (file: string, field: string, found: string): ContentProblem => ({
    file,
    field,
    found,
    expected: 'the id of a by-election in content/by-elections',
    remedy: 'Mend the id, or add the by-election.',
  });
  return [
    ...content.articles.flatMap(({ file, record }) => [
      ...(ids.has(record.byElection) ? [] : [unknown(file, 'byElection', record.byElection)]),
      ...record.sources
        .filter((source) => !sources.has(source))
        .map((source) => ({
          file,
          field: 'sources',
          found: source,
          expected: 'the id of a source in content/sources.yaml',
          remedy: 'Add the source there or mend the id.',
        })),
    ]),
    ...content.reports.flatMap(({ file, record }) =>
      record.contests.flatMap(({ byElection }, index) =>
        byElection === null || ids.has(byElection) ? [] : [unknown(file, `contests.${index}.byElection`, byElection)],
      ),
    ),
  ];
}
