import { BEYOND_PHRASES, ENGLISH, type Example, type Way } from '#parser';
import type { Almanac } from '#records';
import { statedWords } from '#wording';
import { frameOf, type Frame } from './frame.ts';

/** A text of a rule with the words that state its claims. */
export type RuleExample = {
  /** The text in runs; `states` is true for the words that a claim rests on. */
  readonly runs: readonly { readonly text: string; readonly states: boolean }[];
  /** What it states, in our words. */
  readonly claims: readonly string[];
};

/** One rule of the reader, as it explains itself. */
export type RuleSection = {
  /** Anchor, and the name that traces give. */
  readonly name: string;
  readonly heading: string;
  readonly doc: string;
  readonly examples: readonly RuleExample[];
  /** Texts like it from which it takes nothing. */
  readonly silences: readonly string[];
};

/** Every rule of the reader, in the order in which they are tried, and behind them what reads without phrases. */
export type RulesPage = {
  readonly frame: Frame;
  readonly headline: string;
  readonly standfirst: string;
  readonly rules: readonly RuleSection[];
};

/** Page model, made from the rules' own docs, examples and silences, which are their tests too. */
export function rulesPage(almanac: Almanac): RulesPage {
  return {
    frame: frameOf(almanac, {
      title: 'Rules of the article reader | By-election Record',
      description: `The ${ENGLISH.length} rules by which articles are read, each with texts that it reads and texts that it leaves alone.`,
      path: '/reader/rules/',
    }),
    headline: 'Rules of the article reader',
    standfirst:
      'The reader knows the families of phrases below, result lists, and figures that others bear out. Each has examples, whose marked words state what stands beside them, and texts much like them from which it must take nothing. The examples are the rules’ tests as well.',
    rules: [...ENGLISH, ...BEYOND_PHRASES].map(sectionOf),
  };
}

function sectionOf({ name, doc, examples, silences }: Way): RuleSection {
  const words = name.replaceAll('-', ' ').replace(/\bmp\b/, 'MP');
  return {
    name,
    heading: words.charAt(0).toUpperCase() + words.slice(1),
    doc,
    examples: examples.map(exampleOf),
    silences,
  };
}

function exampleOf({ text, claims }: Example): RuleExample {
  const spans = [...new Set(claims.map(({ slice }) => slice))]
    .map((slice) => ({ from: text.indexOf(slice), to: text.indexOf(slice) + slice.length }))
    .toSorted((a, b) => a.from - b.from);
  const runs: { text: string; states: boolean }[] = [];
  let at = 0;
  for (const { from, to } of spans) {
    if (from < at) continue;
    runs.push({ text: text.slice(at, from), states: false }, { text: text.slice(from, to), states: true });
    at = to;
  }
  runs.push({ text: text.slice(at), states: false });
  return { runs: runs.filter((run) => run.text !== ''), claims: claims.map(statedWords) };
}
