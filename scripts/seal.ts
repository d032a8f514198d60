/**
 * `npm run seal`, before publishing: notes every address of the built site in `content/addresses.txt` and keeps every
 * record as it is about to be published in `content/kept-records/`. From then on a build that would lose one stops.
 * `npm run seal -- --check` changes nothing, and fails where something is not yet noted. `npm run seal -- --addresses`
 * notes addresses alone and keeps no record: for a site whose records still change before it is first published.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtSite } from './publish/built-site.ts';
import { ADDRESSES_FILE, almanac, KEPT_FOLDER, readPublished } from '#almanac';
import { record, recordJson } from '#exchange';

/** Names that change with the files' content, which nobody is asked to keep. */
const HASHED = /^\/_astro\//;
/** Kept versions of records, which are noted with the record that is kept there. */
const VERSION = /^\/by-elections\/[^/]+\/v\//;

const noted = (address: string): boolean => !HASHED.test(address) && !(addressesOnly && VERSION.test(address));

const check = process.argv.includes('--check');
const addressesOnly = process.argv.includes('--addresses');
const folder = process.argv.slice(2).find((each) => !each.startsWith('--')) ?? 'dist';
if (!existsSync(join(folder, 'robots.txt'))) {
  console.error(`seal: found no built site in ${folder}; expected one. Run npm run build.`);
  process.exit(1);
}
const { addresses: known } = readPublished(process.cwd());
const { addresses } = builtSite(folder);
const all = [...new Set([...known, ...addresses.filter(noted)])].toSorted();

const whole = almanac();
const fresh = (addressesOnly ? [] : whole.byElections)
  .map((entry) => {
    const { id, version } = record(entry, whole);
    return { file: join(KEPT_FOLDER, id, `${version}.json`), text: recordJson(entry, whole) };
  })
  .filter(({ file }) => !existsSync(file));

const told = `${all.length - known.length} new addresses, ${fresh.length} new versions of records`;
if (check) {
  const sealed = all.length === known.length && fresh.length === 0;
  console.log(
    sealed ? 'seal: everything is noted' : `seal: ${told} are not noted. Run npm run seal and commit content/.`,
  );
  process.exit(sealed ? 0 : 1);
}
const list = `${all.join('\n')}\n`;
if (!existsSync(ADDRESSES_FILE) || readFileSync(ADDRESSES_FILE, 'utf8') !== list) writeFileSync(ADDRESSES_FILE, list);
for (const { file, text } of fresh) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`seal: ${told}`);
