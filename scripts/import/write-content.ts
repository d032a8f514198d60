import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { ByElection, Constituency, GeneralElectionResult } from '#records';
import type { Desk } from './desk.ts';

/** Fields of a by-election that belong to the editor once the file exists; the importer only fills a new file. */
const EDITORS = ['vacancy', 'note', 'list', 'decidedByLot', 'otherCounts', 'stated', 'swingRuling'] as const;

/** Values that files leave out. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  knownAs: null,
  person: null,
  shareStated: null,
  status: 'declared',
  writ: null,
  list: 'whole',
  note: null,
  decidedByLot: false,
  stated: null,
  swingRuling: null,
  notional: false,
  estimatedBy: null,
  statusOnVacating: null,
  vacatedOn: null,
  evidence: null,
  confirmed: true,
  file: null,
  line: null,
  why: 'unknown',
  county: null,
};

/** A record without the fields that hold their default. */
function brief<T>(value: T): T {
  if (Array.isArray(value)) return value.map(brief) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => !(key in DEFAULTS && DEFAULTS[key] === each))
      .map(([key, each]) => [key, key === 'baseline' ? each : brief(each)]),
  ) as T;
}

/**
 * Writes one by-election. Where the file exists, counts, names and days come from the source and the editor's own
 * fields ({@link EDITORS}, names in common use, further sources) stay as they are; every such difference is reported.
 */
export function writeByElection(desk: Desk, record: ByElection, comment: string): void {
  const file = `by-elections/${record.id}.yaml`;
  const path = join(desk.into, file);
  const fresh = brief(record) as Record<string, unknown>;
  const held = existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : null;
  const merged = held === null ? fresh : merge(desk, file, fresh, held);
  write(path, `${comment}${stringify(merged, { lineWidth: 0, singleQuote: true })}`);
}

function merge(
  desk: Desk,
  file: string,
  fresh: Record<string, unknown>,
  held: Record<string, unknown>,
): Record<string, unknown> {
  const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  const keep = EDITORS.filter((field) => field in held && differs(held[field], fresh[field]));
  keep.forEach((field) => desk.kept.push(`content/${file}: ${field} kept as edited`));
  const lost = Object.keys(fresh).filter((field) => field in held && !keep.includes(field as never));
  for (const field of lost)
    if (field !== 'candidacies' && differs(held[field], fresh[field]))
      desk.kept.push(`content/${file}: ${field} taken from the source again`);
  const order = [...Object.keys(fresh), ...keep.filter((field) => !(field in fresh))];
  const names = new Map(
    ((held['candidacies'] ?? []) as { candidate: string; knownAs?: string }[]).map((each) => [
      each.candidate,
      each.knownAs,
    ]),
  );
  const known = (fresh['candidacies'] as { candidate: string; knownAs?: string }[]).map(
    ({ candidate, knownAs, ...rest }) => {
      const edited = names.get(candidate) ?? knownAs;
      return edited === undefined ? { candidate, ...rest } : { candidate, knownAs: edited, ...rest };
    },
  );
  return Object.fromEntries(
    order.map((field) => [
      field,
      field === 'candidacies' ? known : keep.includes(field as never) ? held[field] : fresh[field],
    ]),
  );
}

/** Writes a seat's general election results, oldest first, one candidacy a line. */
export function writeGeneralElections(
  desk: Desk,
  place: { readonly boundaries: string; readonly slug: string },
  results: readonly GeneralElectionResult[],
): void {
  write(
    join(desk.into, `general-elections/${place.boundaries}/${place.slug}.json`),
    `[\n${results.map((result) => record(brief(result) as object)).join(',\n')}\n]\n`,
  );
}

/** Writes the general election results kept for by-elections to come, one a line. */
export function writeReserve(desk: Desk, results: readonly GeneralElectionResult[]): void {
  const lines = results.map((result) => JSON.stringify(brief(result)));
  write(join(desk.into, 'reserve/general-election.json'), `[\n${lines.join(',\n')}\n]\n`);
}

/** Writes the register of seats, one a line. */
export function writeConstituencies(desk: Desk, seats: readonly Constituency[]): void {
  const lines = seats.map((seat) => {
    const { predecessors, successors, ...rest } = brief(seat);
    return JSON.stringify({
      ...rest,
      ...(predecessors.length > 0 ? { predecessors } : {}),
      ...(successors.length > 0 ? { successors } : {}),
    });
  });
  write(join(desk.into, 'constituencies.json'), `[\n${lines.join(',\n')}\n]\n`);
}

function record(value: object): string {
  const fields = Object.entries(value).map(([key, each]) =>
    Array.isArray(each)
      ? `    ${JSON.stringify(key)}: [\n${each.map((item) => `      ${JSON.stringify(item)}`).join(',\n')}\n    ]`
      : `    ${JSON.stringify(key)}: ${JSON.stringify(each)}`,
  );
  return `  {\n${fields.join(',\n')}\n  }`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}
