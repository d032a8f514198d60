import type { ContentProblem } from './content-error.ts';
import type { ByElectionEntry, Correction, PublishedFigures, PublishedLedger } from '#records';

/** The ledger of published figures, below the project's folder. */
export const PUBLISHED_FIGURES_FILE = 'content/published-figures.json';

/** A by-election's headline figures as its page shows them. */
export function figuresOf({ byElection, measures }: ByElectionEntry): PublishedFigures {
  const { swing } = measures.swing;
  const { outcome, turnout } = measures;
  const share = turnout.ballotBox ?? turnout.validVotes;
  return {
    votes: byElection.candidacies.map(({ votes }) => votes),
    electorate: byElection.electorate,
    rejectedBallots: byElection.declared.rejectedBallots,
    majority: measures.majority?.votes ?? null,
    outcome: outcome === null ? null : [outcome.kind, outcome.party, outcome.from].filter(Boolean).join(' '),
    swing: swing === null ? null : `${(swing.size * 100).toFixed(2)} ${swing.from} ${swing.to}`,
    turnout: share === null ? null : (share * 100).toFixed(2),
  };
}

/**
 * Figures that differ from those last published without a correction that says so. A by-election that the ledger does
 * not know is new, and a figure that was not known before is news: neither asks for one. A changed record asks for one
 * line of the corrections log on its page that gives one of the changes, before and after: what follows from a count
 * changes with it. Empty when all is well.
 */
export function checkPublished(
  entries: readonly ByElectionEntry[],
  ledger: PublishedLedger,
  corrections: readonly Correction[],
): ContentProblem[] {
  const held = new Map(entries.map((entry) => [entry.byElection.id, entry]));
  return Object.entries(ledger).flatMap(([id, published]) => {
    const page = `/by-elections/${id}/`;
    const logged = corrections.filter((each) => each.page.startsWith(page));
    const entry = held.get(id);
    if (!entry) return logged.length > 0 ? [] : [gone(id, page)];
    const changed = changesOf(published, figuresOf(entry));
    const explained = changed.some(({ before, after }) =>
      logged.some((each) => plain(each.before) === plain(before) && plain(each.after) === plain(after)),
    );
    return explained ? [] : changed.slice(0, 1).map((first) => unexplained(id, page, first, changed.length - 1));
  });
}

interface Changed {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

function changesOf(published: PublishedFigures, now: PublishedFigures): readonly Changed[] {
  return flat(published).flatMap(([field, before]) => {
    const after = new Map(flat(now)).get(field) ?? null;
    return before === null || before === after ? [] : [{ field, before, after: after ?? 'not known' }];
  });
}

/** Figures by field, votes one by one. */
function flat({ votes, ...rest }: PublishedFigures): readonly (readonly [string, string | null])[] {
  const each = votes.map((count, index) => [`votes.${index}`, count] as const);
  return [...each, ...Object.entries(rest)].map(([field, value]) => [field, value === null ? null : String(value)]);
}

/** "7,791 votes" and 7791 are one figure. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[,%]|\b(?:votes?|points?)\b/g, '')
    .trim();

function unexplained(id: string, page: string, { field, before, after }: Changed, more: number): ContentProblem {
  return {
    file: PUBLISHED_FIGURES_FILE,
    field: `${id}.${field}`,
    found: `${after}, where ${before} was published${more === 0 ? '' : ` (and ${more} more that changed)`}`,
    expected: `the published figure, or a line in content/corrections.yaml with page: ${page}, before: '${before}', after: '${after}'`,
    remedy: 'If the published figure was wrong, add that line with its date and why; if not, put the record right.',
  };
}

function gone(id: string, page: string): ContentProblem {
  return {
    file: PUBLISHED_FIGURES_FILE,
    field: id,
    found: 'no such by-election any more',
    expected: `the record that was published, or a line in content/corrections.yaml with page: ${page}`,
    remedy: 'Restore the file, or say why it went.',
  };
}
