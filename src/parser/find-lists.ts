import { columnTables } from './column-tables.ts';
import type { Contest } from './contests.ts';
import type { Gazetteer } from './gazetteer.ts';
import { headedTables } from './headed-tables.ts';
import { kindOfList, type ListKind } from './list-kind.ts';
import type { Page } from './page.ts';
import { linesOf } from './read-lists.ts';
import { type ResultList, resultLists } from './result-lists.ts';

/** The lists of a page, and the paragraphs, by index, that are no prose. */
export interface FoundLists {
  readonly lists: readonly { readonly list: ResultList; readonly kind: ListKind }[];
  /** Paragraphs of rows, and short ones below a list that is of no contest here. */
  readonly rowLines: ReadonlySet<number>;
  /** Short paragraphs below a list of an earlier result. */
  readonly oldLines: ReadonlySet<number>;
}

/** Characters from which a line is no label or total. */
const SHORT = 60;
/** Lines below a list of another poll that may sum it up. */
const BELOW = 4;

/** Tables and result lists, each with what it is a list of; a table is not read as a list too. */
export function findLists({ document, lines }: Page, gazetteer: Gazetteer, contests: readonly Contest[]): FoundLists {
  const years = contests.map(({ year }) => year);
  const tables = [...columnTables(document, gazetteer), ...headedTables(document, gazetteer, years)];
  const plain = resultLists(
    document,
    gazetteer,
    contests.length > 1 ? (line) => namesSeat(line, contests) : undefined,
  ).filter(({ span }) => !tables.some((table) => span[0] < table.span[1] && span[1] > table.span[0]));
  const lists = [...tables, ...plain].map((list) => ({ list, kind: kindOfList(list, lines, contests[0] as Contest) }));
  const rowLines = new Set(
    lists
      .filter(({ list }) => !list.inline)
      .flatMap(({ list }) => list.items.flatMap((item) => linesOf(document, item.span))),
  );
  const oldLines = new Set<number>();
  for (const { list, kind } of lists) {
    if (kind.kind === 'ours' || list.inline) continue;
    for (let next = list.last + 1; next <= list.last + BELOW && (lines[next]?.length ?? SHORT) < SHORT; next++) {
      if (!/\d/.test(lines[next] ?? '') || /\bby-?election\b/i.test(lines[next] ?? '')) break;
      (kind.kind === 'previous' ? oldLines : rowLines).add(next);
    }
  }
  return { lists, rowLines, oldLines };
}

/** True of a short line that has the first long word of a contest's seat. */
function namesSeat(line: string, contests: readonly Contest[]): boolean {
  const plain = line.toLowerCase();
  return (
    line.length < SHORT &&
    contests.some(({ constituency }) => {
      const word = constituency.split(/[ ,-]/).find((each) => each.length > 4) ?? constituency;
      return plain.includes(word.toLowerCase());
    })
  );
}
