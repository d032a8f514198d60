/**
 * `npm run check-claims -- [--format text|github|json] [--published YYYY-MM-DD] FILE …`: what the official returns
 * contradict in articles, and nothing else. Exit status 1 when anything is, 0 when nothing, 2 for a wrong call or a file
 * that cannot be read (one line on standard error for each; the other files are still checked).
 */
import { parseArgs } from 'node:util';
import { almanac, ContentError } from '#almanac';
import { articleReader } from '#parser';
import type { Almanac } from '#records';
import { contradictionsIn } from './checking/contradictions.ts';
import { FORMATS, type Format } from './checking/formats.ts';
import { quickRegister } from './reading/quick-register.ts';
import { readInput } from './reading/read-input.ts';

const USAGE = 'usage: npm run check-claims -- [--format text|github|json] [--published YYYY-MM-DD] FILE …';

interface Call {
  readonly format: Format;
  readonly published: string | null;
  readonly files: readonly string[];
}

/** A call's options, or what is wrong with it. */
function readCall(args: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, published: { type: 'string' } },
    });
    const { format, published = null } = values;
    if (!Object.hasOwn(FORMATS, format)) return `--format ${format} is none of ${Object.keys(FORMATS).join(', ')}`;
    if (published !== null && !isDay(published))
      return `--published ${published} is no calendar day; write it YYYY-MM-DD`;
    if (positionals.length === 0) return 'no FILE was named';
    return { format: format as Format, published, files: positionals };
  } catch (error) {
    return (error as Error).message.split('\n')[0] ?? 'the call is wrong';
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Checks every file in turn; the result is the exit code. */
function main(args: readonly string[]): number {
  const call = readCall(args);
  if (typeof call === 'string') {
    console.error(`check-claims: ${call}. ${USAGE}`);
    return 2;
  }
  const inputs = call.files.map((file) => ({ file, input: readInput(file, call.published) }));
  let code = 0;
  for (const { file, input } of inputs)
    if ('problem' in input) {
      console.error(`check-claims: ${file} ${input.problem}`);
      code = 2;
    }
  let records: Almanac;
  try {
    records = almanac();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`check-claims: the returns in content/ are not valid; npm run check-content tells what to mend`);
    return 2;
  }
  const read = articleReader(quickRegister(process.cwd()));
  for (const { file, input } of inputs) {
    if ('problem' in input) continue;
    const { contests } = read(input.body, { published: input.published });
    const found = contradictionsIn(input.body, contests, records).map((each) => ({
      ...each,
      line: each.line + input.linesBefore,
    }));
    if (found.length > 0) code = Math.max(code, 1);
    const text = FORMATS[call.format](file, found);
    if (text !== '') console.log(text);
  }
  return code;
}

process.stdout.on('error', () => process.exit(process.exitCode ?? 0));
process.exitCode = main(process.argv.slice(2));
