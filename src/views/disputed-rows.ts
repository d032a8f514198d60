import { count, plural } from '#format';
import type { ByElectionEntry, DisputedCount, PrintedValue } from '#records';
import { outletOf } from './contest-reported.ts';
import type { Shelf } from './shelf.ts';
import { enumerate, link, type Words } from './words.ts';

/** A count of which several values are printed: the one shown, the others with who prints them, and why not those. */
export type DisputedRow = {
  /** Whose votes, or what was counted. */
  readonly what: string;
  readonly shown: string;
  readonly others: readonly { readonly value: string; readonly by: Words; readonly why: string }[];
  /** True where a source of the register prints another value, not articles alone. */
  readonly bySource: boolean;
};

/** Disputed counts of a by-election, in the order of its return. */
export function disputedRows(shelf: Shelf, { byElection, disputed = [] }: ByElectionEntry): readonly DisputedRow[] {
  return disputed.flatMap(({ field, candidate, values }) => {
    const shown = values.find((each) => each.shown);
    const others = values.filter((each) => !each.shown);
    if (!shown) return [];
    const party = byElection.candidacies.find((each) => each.candidate === candidate)?.party;
    const name = party === undefined ? undefined : shelf.parties.get(party)?.name;
    return [
      {
        what: candidate === null ? FIELDS[field] : `Votes of ${candidate}${name === undefined ? '' : ` (${name})`}`,
        shown: count(shown.value),
        others: others.map((each) => ({
          value: count(each.value),
          by: printersOf(shelf, each),
          why: whyNot(each, shown),
        })),
        bySource: others.some(({ sources }) => sources.length > 0),
      },
    ];
  });
}

const FIELDS: Readonly<Record<DisputedCount['field'], string>> = {
  votes: 'Votes',
  rejectedBallots: 'Rejected papers',
  electorate: 'Electorate',
};

/** Sources by name, with the address where there is one, then articles by publisher. */
function printersOf(shelf: Shelf, { sources, articles }: PrintedValue): Words {
  const named = sources.map((id): Words => {
    const source = shelf.sources.get(id);
    const name = source?.publisher ?? id;
    return [source?.url ? link(name, source.url) : name];
  });
  const outlets = Map.groupBy(articles, (article) => outletOf(shelf, article));
  const papers = [...outlets].map(([outlet, documents]): Words => [
    documents.length === 1 ? outlet : `${outlet} (${plural(documents.length, 'article')})`,
  ]);
  return enumerate([...named, ...papers]);
}

/** Why a value is not the one shown: what would not add up with it, or what is known of how it came about. */
function whyNot({ value, breaks, why, articles, sources }: PrintedValue, shown: PrintedValue): string {
  const sums = breaks.map(({ total, gives, printed }) =>
    total === 'validVotes'
      ? `With ${count(value)} the votes would add up to ${count(gives)}, not to the ${count(printed)} valid votes printed with the record.`
      : `With ${count(value)} the majority would be ${count(gives)}, not the ${count(printed)} printed with the record.`,
  );
  const told = why === null ? null : KNOWN[why];
  const rule = shown.recorded
    ? 'Nothing settles it; the count of the record’s own source is shown.'
    : `The return has no figure; ${count(shown.articles.length + shown.sources.length)} against ${count(articles.length + sources.length)} independent reports print the one shown.`;
  return [...(told === null ? [] : [told]), ...(sums.length > 0 ? sums : [rule])].join(' ');
}

const KNOWN: Readonly<Record<NonNullable<PrintedValue['why']>, string | null>> = {
  'announced-first': 'Announced first, and corrected later.',
  misprint: 'A misprint by the source’s own sums.',
  unknown: null,
};
