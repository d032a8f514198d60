import type { Span } from '#records';
import type { Document } from '#text';
import type { Gazetteer } from './gazetteer.ts';
import type { RowItem } from './list-items.ts';
import { partyOfLabel } from './party-label.ts';
import type { ResultList } from './result-lists.ts';
import type { RowFigure } from './row-figures.ts';

/** Lines of such a table, by the field that they begin with. */
const FIELD = /^\W*(party|popular vote|votes?|percentage|(?:vote )?share|swing)(?![a-z])[\s|:]*(.+)$/i;
/** A line of a filled-in form that numbers its candidates. */
const NUMBERED = /^\W*(candidate|party|popular vote|votes|percentage|share|swing|change) ?(\d{1,2}) ?[:=|] ?(\S.*)$/i;
/** Lines between the parties and the figures of one table. */
const REACH = 4;
/** Columns of one table. */
const MOST = 6;
/** A change has its direction in a word or a mark, or is none. */
const CHANGE = /(?:(increase|rise|▲|\+)|(decrease|fall|▼|[–-]))[\w. ]*?(\d+\.\d+)|\b(?:new|n\/a)\b|\d+\.\d+/gi;

interface Line {
  readonly field: string;
  readonly text: string;
  /** Offset of `text` in the clean text. */
  readonly from: number;
}

/**
 * Tables with a column for each candidate and a line for each field, as an encyclopaedia prints beside its text: "Party
 * Labour SNP" over "Popular vote 19,946 13,209"; or with a number behind each field. Each candidate is read as a row
 * would be, under the party's name. What is called a swing there is a change without its sign, and left.
 */
export function columnTables(document: Document, gazetteer: Gazetteer): readonly ResultList[] {
  return [...numberedFields(document, gazetteer), ...columnsOf(document, gazetteer)];
}

/** "Candidate1: Ann Bell", "Party1: Labour", "Popular Vote1: 9,812" in lines that follow one another. */
function numberedFields({ clean, paragraphs }: Document, gazetteer: Gazetteer): readonly ResultList[] {
  const lists: ResultList[] = [];
  let first = 0;
  let fields = new Map<string, Map<string, Line>>();
  const close = (end: number): void => {
    const span: Span = [paragraphs[first]?.span[0] ?? 0, paragraphs[end - 1]?.span[1] ?? 0];
    const items = [...fields.values()].map((each): RowItem => {
      const name = each.get('candidate')?.text.trim() ?? null;
      const printed =
        each
          .get('party')
          ?.text.replace(/\([^()]*\)\s*$/, '')
          .trim() ?? null;
      const party = printed === null ? null : partyOfLabel(printed, gazetteer);
      const votes = figuresOf(each.get('popular vote') ?? each.get('votes'))[0] ?? null;
      const share = figuresOf(each.get('percentage') ?? each.get('share'))[0] ?? null;
      const label = { name, party, printed, from: 0 };
      return { span, label, total: null, text: name ?? printed ?? '', votes, share, change: null, glued: null };
    });
    if (items.length > 1) lists.push({ items, first, last: end - 1, inline: false, span });
    fields = new Map();
  };
  paragraphs.forEach(({ span: [start, end] }, index) => {
    const line = end - start > 200 ? '' : clean.text.slice(start, end);
    const [, field, number, rest] = NUMBERED.exec(line) ?? [];
    if (!field || !number || !rest) {
      close(index);
      return;
    }
    if (fields.size === 0) first = index;
    const own = fields.get(number) ?? new Map<string, Line>();
    own.set(field.toLowerCase(), { field, text: rest, from: end - rest.length });
    fields.set(number, own);
  });
  close(paragraphs.length);
  return lists;
}

function columnsOf({ clean, paragraphs }: Document, gazetteer: Gazetteer): readonly ResultList[] {
  const lines = paragraphs.map(({ span }) => lineOf(clean.text, span));
  return lines.flatMap((line, first): ResultList[] => {
    if (line?.field !== 'party') return [];
    const beside = (field: RegExp): Line | undefined =>
      lines.slice(first + 1, first + 1 + REACH).find((each) => each !== null && field.test(each.field)) ?? undefined;
    const votes = figuresOf(beside(/vote(?!.*share)/));
    const shares = figuresOf(beside(/percentage|share/));
    const parties = partiesOf(line.text, votes.length, gazetteer);
    if (!parties || (shares.length > 0 && shares.length !== votes.length)) return [];
    const swing = beside(/swing/);
    const changes = changesOf(swing, votes.length);
    const last = lines.findLastIndex(
      (each, index) => index <= first + REACH && each !== null && each.field !== 'party',
    );
    const span: Span = [paragraphs[first]!.span[0], paragraphs[last]!.span[1]];
    // Which of several independents a column is of, its party does not say.
    const items = parties.map((party, column): RowItem => ({
      span,
      label: gazetteer.independents.has(party) ? null : { name: null, party, printed: party, from: 0 },
      total: null,
      text: party,
      votes: votes[column] ?? null,
      share: shares[column] ?? null,
      change: changes[column] ?? null,
      glued: null,
    }));
    return [{ items, first, last, inline: false, span }];
  });
}

function lineOf(text: string, [start, end]: Span): Line | null {
  if (end - start > 200) return null;
  const line = text.slice(start, end);
  const [, field, rest] = FIELD.exec(line) ?? [];
  return field && rest ? { field: field.toLowerCase(), text: rest, from: start + line.length - rest.length } : null;
}

const figureAt = (line: Line, digits: string, at: number, sign = 1): RowFigure => ({
  value: sign * Number(digits.replaceAll(',', '')),
  span: [line.from + at, line.from + at + digits.length],
});

/** Figures of a line in its order; "19,94613,209" is told apart by the groups of three, "55.1%36.5%" by its marks. */
function figuresOf(line: Line | undefined): readonly RowFigure[] {
  if (!line) return [];
  return [...line.text.matchAll(/\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?/g)].map(({ 0: digits, index }) =>
    figureAt(line, digits, index),
  );
}

/** Changes of a line where each column has one or says that it has none; else nothing. */
function changesOf(line: Line | undefined, columns: number): readonly (RowFigure | null)[] {
  const found = line ? [...line.text.matchAll(CHANGE)] : [];
  if (!line || found.length !== columns) return [];
  return found.map(({ 0: whole, 1: up, 2: down, 3: digits, index }) =>
    digits && (up ?? down) ? figureAt(line, digits, index + whole.lastIndexOf(digits), up ? 1 : -1) : null,
  );
}

/** The parties of a line, as many as there are columns and no word left over; null where that is not so. */
function partiesOf(text: string, columns: number, gazetteer: Gazetteer): readonly string[] | null {
  if (columns < 2 || columns > MOST) return null;
  const words = text.trim().split(/[\s|]+/);
  const split = (from: number, left: number): readonly string[] | null => {
    if (left === 0) return from === words.length ? [] : null;
    for (let to = words.length - left + 1; to > from; to--) {
      const party = partyOfLabel(words.slice(from, to).join(' '), gazetteer);
      const rest = party === null ? null : split(to, left - 1);
      if (party !== null && rest) return [party, ...rest];
    }
    return null;
  };
  return words.length > 30 ? null : split(0, columns);
}
