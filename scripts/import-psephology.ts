import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { Party, SourceSlip } from '#records';
import type { Desk } from './import/desk.ts';
import { importAll } from './import/import-all.ts';

/**
 * Turns the House of Commons Library's tables into the files of `content/`:
 * `npm run import -- --from ../shared/data [--into content]`. Reads everything first; a row that cannot be joined,
 * parsed or summed is printed with its file and line, nothing is written and the exit status is 1. A second run changes
 * no byte.
 */
const { values } = parseArgs({
  options: { from: { type: 'string' }, into: { type: 'string', default: 'content' } },
});
const from = values.from === undefined ? null : resolve(values.from);
if (from === null || !existsSync(join(from, 'commons-library'))) {
  console.error('Say where the tables are: npm run import -- --from FOLDER (with commons-library/ and others in it).');
  process.exit(2);
}
const into = resolve(values.into);
const list = <S extends z.ZodType>(file: string, schema: S): z.output<S>[] =>
  z.array(schema).parse(parse(readFileSync(join(into, file), 'utf8')) ?? []);
const desk: Desk = {
  from,
  into,
  parties: list('parties.yaml', Party),
  slips: list('source-slips.yaml', SourceSlip),
  problems: [],
  kept: [],
  met: new Set(),
};
const summary = importAll(desk);
for (const line of desk.kept) console.log(line);
if (desk.problems.length > 0) {
  for (const problem of desk.problems) console.error(problem);
  console.error(`${desk.problems.length} rows cannot be used as they stand; nothing was written.`);
  process.exit(1);
}
console.log(summary);
