import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { ByElection, CauseKind, IsoDay, type GeneralElectionResult } from '#records';
import { findSeat } from './editing/find-seat.ts';
import { missingParts } from './editing/missing-parts.ts';
import { readShelf } from './editing/shelf.ts';
import { readCandidates, skeleton } from './editing/skeleton.ts';

/**
 * Writes the file of a by-election that has no result yet:
 * `npm run new-by-election -- --seat "Runcorn and Helsby" --date 2027-05-06`, with `--baseline 2024-07-04` (`none`, or a
 * day followed by `notional`), `--candidate "Name; party"` (any number), `--cause resignation` and `--member NAME` if known.
 * Asks for seat, day and baseline where they are not given and somebody is there to answer.
 */
const { values } = parseArgs({
  options: {
    seat: { type: 'string' },
    date: { type: 'string' },
    baseline: { type: 'string' },
    candidate: { type: 'string', multiple: true, default: [] },
    cause: { type: 'string' },
    member: { type: 'string' },
    content: { type: 'string', default: 'content' },
  },
});
const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : null;

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

async function ask(given: string | undefined, question: string, option: string, usual?: string): Promise<string> {
  const answer = given ?? (terminal === null ? usual : (await terminal.question(question)).trim() || usual);
  return answer || stop(`Give ${option}: ${question.trim()}`);
}

const shelf = readShelf(resolve(values.content));
const name = await ask(values.seat, 'Seat, as the register spells it: ', '--seat');
const pollingDay = await ask(values.date, 'Polling day (YYYY-MM-DD): ', '--date');
if (!IsoDay.safeParse(pollingDay).success) stop(`"${pollingDay}" is not a calendar day written YYYY-MM-DD.`);
const found = findSeat(shelf, name, pollingDay);
if (typeof found === 'string') stop(found);

const keyOf = ({ pollingDay: day, notional }: GeneralElectionResult): string => (notional ? `${day} notional` : day);
const known = found.results.map(keyOf);
const usual = keyOf(found.results.find(({ notional }) => !notional)!);
const chosen = await ask(values.baseline, `Compare with (${known.join(', ')}, none) [${usual}]: `, '--baseline', usual);
const baseline = chosen === 'none' ? null : (found.results.find((each) => keyOf(each) === chosen) ?? null);
if (baseline === null && chosen !== 'none')
  stop(`No result of "${chosen}" there: take one of ${known.join(', ')}, or none.`);
const candidacies = readCandidates(values.candidate, shelf.parties);
if (typeof candidacies === 'string') stop(candidacies);
const cause = values.cause === undefined ? null : CauseKind.safeParse(values.cause);
if (cause?.success === false) stop(`"${values.cause}" is no cause: take one of ${CauseKind.options.join(', ')}.`);
terminal?.close();

const plan = { pollingDay, baseline, candidacies, cause: cause?.data ?? null, member: values.member ?? null };
const days = [...shelf.results, ...shelf.reserve].filter(({ notional }) => !notional).map((each) => each.pollingDay);
const fileOf = (id: string): string => join(shelf.folder, `by-elections/${id}.yaml`);
const first = skeleton(found, { ...plan, again: false }, days);
const record = existsSync(fileOf(first.id)) ? skeleton(found, { ...plan, again: true }, days) : first;
if (existsSync(fileOf(record.id))) stop(`${fileOf(record.id)} is there already.`);

const comment = `# Fill in what \`npm run check-content\` lists; take out "status: awaited" once the result is declared.
# Nothing derived is written here: shares, changes, majority, swing and turnout are worked out from the votes.
`;
mkdirSync(dirname(fileOf(record.id)), { recursive: true });
writeFileSync(fileOf(record.id), `${comment}${stringify(record, { lineWidth: 0, singleQuote: true })}`);
console.log(`Wrote ${fileOf(record.id)}.`);
const { seat } = found;
const reserved = shelf.reserve.filter(({ constituency }) => constituency === seat.id);
if (reserved.length > 0) {
  const path = join(shelf.folder, `general-elections/${seat.boundaries}/${seat.slug}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `[\n${reserved.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`);
  console.log(`Took the seat's general election out of reserve: ${path}.`);
}
if (record.id !== first.id) console.log(`${first.id} is there already, so this one carries its month.`);
console.log('Still missing:');
for (const part of missingParts(ByElection.parse(record))) console.log(`  ${part}`);
