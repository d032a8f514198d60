/**
 * `npm run read-article -- [--json] [--explain] [--write] [--published YYYY-MM-DD] FILE …`: what articles state of
 * by-elections. `--json` prints a line a file for programs (contract: one JSON object a line, exit 0 or 2); without it
 * the same for people. `--write` keeps the figures in `content/claims/`. `-` reads standard input.
 */
import { parseArgs } from 'node:util';
import { articleReader } from '#parser';
import { heldToReturns } from '#wording';
import { quickRegister } from './reading/quick-register.ts';
import { readInput } from './reading/read-input.ts';
import { officialIn, returnsOnRecord } from './reading/returns-on-record.ts';

const USAGE = 'usage: npm run --silent read-article -- [--json] [--explain] [--write] [--published YYYY-MM-DD] FILE …';

/** Reads every file in turn; the result is the exit code. */
async function main(args: readonly string[]): Promise<number> {
  let options: { json?: boolean; explain?: boolean; write?: boolean; published?: string };
  let files: readonly string[];
  try {
    const parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        explain: { type: 'boolean' },
        write: { type: 'boolean' },
        published: { type: 'string' },
      },
    });
    options = parsed.values;
    files = parsed.positionals;
  } catch (error) {
    console.error(`read-article: ${(error as Error).message.split('\n')[0]}. ${USAGE}`);
    return 2;
  }
  const { published = null } = options;
  if (files.length === 0) {
    console.error(`read-article: no FILE was named. ${USAGE}`);
    return 2;
  }
  if (published !== null && !isDay(published)) {
    console.error(`read-article: --published ${published} is no calendar day; write it YYYY-MM-DD`);
    return 2;
  }
  const read = articleReader(quickRegister(process.cwd()));
  const people = options.json ? null : await import('./reading/print-for-people.ts');
  const keep = options.write ? await import('./reading/write-report.ts') : null;
  let code = 0;
  for (const file of files) {
    const input = readInput(file, published);
    if ('problem' in input) {
      console.error(`read-article: ${file} ${input.problem}`);
      code = 2;
      continue;
    }
    const told = read(input.body, { published: input.published });
    const records = told.contests.some(({ byElection }) => byElection !== null) ? returnsOnRecord() : null;
    const { contests, elsewhere, farOff, trace } = heldToReturns(told, input.body, (id) => officialIn(records, id));
    if (keep) console.error(keep.writeReport(process.cwd(), input, { contests, elsewhere }));
    if (people)
      console.log(
        people.printForPeople(input, { contests, elsewhere, farOff, trace }, options.explain ?? false, records),
      );
    else
      console.log(
        JSON.stringify({
          file: input.file,
          sha256: input.sha256,
          contests,
          elsewhere,
          ...(options.explain ? { trace: [...farOff, ...trace] } : {}),
        }),
      );
  }
  return code;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

process.stdout.on('error', () => process.exit(0));
process.exitCode = await main(process.argv.slice(2));
