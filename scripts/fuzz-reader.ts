/** `npm run fuzz -- [ARTICLES] [SEED]`: reads mutated articles (a million unless told) and prints the first failure. */
import { readContent } from '#almanac';
import { readerRegister } from '#parser';
import { fuzzReader } from './fuzz/fuzz-reader.ts';

const [articles = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
if (![articles, seed].every(Number.isSafeInteger)) {
  console.error('fuzz: expected whole numbers; npm run fuzz -- ARTICLES SEED');
  process.exit(2);
}
const { read, failures } = fuzzReader(readerRegister(readContent(process.cwd())), { articles, seed });
for (const { text, why } of failures) console.log(`fuzz: ${why}\n${JSON.stringify(text)}`);
console.log(`fuzz: ${read} articles read, ${failures.length} failures, seed ${seed}`);
process.exitCode = failures.length === 0 ? 0 : 1;
