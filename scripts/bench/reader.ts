import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { readContent } from '#almanac';
import { articleReader, readerRegister } from '#parser';
import { denseArticles, everydayArticles, LENGTH } from './made-up-articles.ts';

const ROUNDS = 7;

/** Articles a second of `read` over `all`, in one round. */
function rate(all: readonly string[], read: (text: string) => unknown): number {
  const started = performance.now();
  for (const text of all) read(text);
  return (all.length * 1000) / (performance.now() - started);
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Prints the reader's speed beside two well-kept text parsers on the same texts in turn, and its growth with length. */
export function benchReader(): void {
  const read = articleReader(readerRegister(readContent(process.cwd())));
  const dense = denseArticles();
  besideOthers('rules’ examples joined, a result in nearly every sentence', dense, read);
  besideOthers('everyday prose, a result in one sentence of five', everydayArticles(), read);
  for (const length of [50_000, 500_000, 5_000_000]) {
    let text = dense.join('\n');
    while (text.length < length) text += text;
    const started = performance.now();
    read(text.slice(0, length));
    const milliseconds = performance.now() - started;
    console.log(
      `reader: one text of ${length} characters in ${Math.round(milliseconds)} ms, ${(length / milliseconds / 1000).toFixed(1)} MB a second`,
    );
  }
  console.log(`reader: peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

function besideOthers(what: string, all: readonly string[], read: (text: string) => unknown): void {
  const ours = (text: string): unknown => read(text);
  const others: readonly [string, readonly string[], (text: string) => unknown][] = [
    ['chrono-node (strict)', all, (text) => chrono.strict.parse(text)],
    ['compromise', all.slice(0, 2), (text) => nlp(text).numbers().json()],
  ];
  // Past so much compiled code the engine leaves later patterns unoptimised: the others go first, lest ours slow them.
  for (const [, some, other] of others) rate(some, other);
  rate(all, ours);
  const rates = others.map(([name, some, other]) => {
    const pairs = Array.from({ length: ROUNDS }, () => [rate(all, ours), rate(some, other)] as const);
    return {
      name,
      ours: median(pairs.map(([a]) => a)),
      theirs: median(pairs.map(([, b]) => b)),
      ratio: median(pairs.map(([a, b]) => a / b)),
    };
  });
  const speed = rates[0]!.ours;
  console.log(
    `reader: ${what}: ${Math.round(speed)} articles of ${LENGTH} characters a second, ${((speed * LENGTH) / 1e6).toFixed(1)} MB a second`,
  );
  for (const { name, theirs, ratio } of rates)
    console.log(`reader: ${name} ${Math.round(theirs)} a second, the reader ${ratio.toFixed(2)} times as many`);
}
