import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { readContent, readerRegister } from '#almanac';
import { articleReader } from '#parser';
import { seeds } from '../fuzz/fuzz-reader.ts';

/** Characters of a text as long as a newspaper's report. */
const LENGTH = 6000;
const ROUNDS = 7;

/** Articles put together from our own, and from the rules' examples and silences, each as long as a report. */
function texts(): string[] {
  const parts = seeds();
  return Array.from({ length: 40 }, (_, start) => {
    let text = 'The Corby by-election of 15 November 2012 has been decided.';
    for (let at = start * 7; text.length < LENGTH; at += 1)
      text += `${at % 4 ? ' ' : '\n\n'}${parts[at % parts.length]}`;
    return text.slice(0, LENGTH);
  });
}

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
  const all = texts();
  const ours = (text: string): unknown => read(text);
  const rivals: readonly [string, readonly string[], (text: string) => unknown][] = [
    ['chrono-node (strict)', all, (text) => chrono.strict.parse(text)],
    ['compromise', all.slice(0, 2), (text) => nlp(text).numbers().json()],
  ];
  rate(all, ours);
  const rates = rivals.map(([name, some, read]) => {
    const pairs = Array.from({ length: ROUNDS }, () => [rate(all, ours), rate(some, read)] as const);
    return {
      name,
      ours: median(pairs.map(([a]) => a)),
      theirs: median(pairs.map(([, b]) => b)),
      ratio: median(pairs.map(([a, b]) => a / b)),
    };
  });
  const speed = rates[0]!.ours;
  console.log(
    `reader: ${Math.round(speed)} articles of ${LENGTH} characters a second, ${((speed * LENGTH) / 1e6).toFixed(1)} MB a second`,
  );
  for (const { name, theirs, ratio } of rates)
    console.log(`reader: ${name} ${Math.round(theirs)} a second, the reader ${ratio.toFixed(1)} times as many`);
  for (const length of [50_000, 500_000, 5_000_000]) {
    let text = all.join('\n');
    while (text.length < length) text += text;
    const started = performance.now();
    ours(text.slice(0, length));
    const milliseconds = performance.now() - started;
    console.log(
      `reader: one text of ${length} characters in ${Math.round(milliseconds)} ms, ${(length / milliseconds / 1000).toFixed(1)} MB a second`,
    );
  }
  console.log(`reader: peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}
