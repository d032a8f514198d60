import { BEYOND_PHRASES, ENGLISH, type Example, type Way } from '#parser';
import type { Almanac } from '#records';
import { statedWords } from '#wording';
import type { Neighbour } from './by-election-page.ts';
import { frameOf, type Frame } from './frame.ts';
import { ruleHref, rulesHref } from './hrefs.ts';

/** A text of a rule with the words that state its claims. */
export type RuleExample = {
  /** The text in runs; `states` is true for the words that a claim rests on. */
  readonly runs: readonly { readonly text: string; readonly states: boolean }[];
  /** What it states, in our words. */
  readonly claims: readonly string[];
};

/** One rule of the reader, as it explains itself. */
export type RulePage = {
  readonly frame: Frame;
  readonly headline: string;
  readonly standfirst: string;
  /** Its place in the list of all rules. */
  readonly back: string;
  readonly examples: readonly RuleExample[];
  /** Texts like it from which it takes nothing. */
  readonly silences: readonly string[];
  /** Neighbours in the list of all rules; null at its ends. */
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
};

/** Every rule, in the order in which they are tried, and behind them what reads without phrases. */
export const ALL_RULES: readonly Way[] = [...ENGLISH, ...BEYOND_PHRASES];

/** Names of all rules, which their addresses end in: `by-n-votes`. */
export const ruleNames = (): readonly string[] => ALL_RULES.map(({ name }) => name);

/** Page model of the rule of this name, made from its own doc, examples and silences; throws where there is none. */
export function rulePage(almanac: Almanac, name: string): RulePage {
  const place = ALL_RULES.findIndex((rule) => rule.name === name);
  const rule = ALL_RULES[place];
  if (rule === undefined) throw new Error(`invalid rule: ${name}`);
  const headline = ruleHeading(name);
  return {
    frame: frameOf(almanac, {
      title: `${headline}: a rule of the article reader | By-election Record`,
      description: rule.doc,
      path: ruleHref(name),
    }),
    headline,
    standfirst: rule.doc,
    back: rulesHref(name),
    examples: rule.examples.map(exampleOf),
    silences: rule.silences,
    previous: neighbour(place - 1, 'Previous rule'),
    next: neighbour(place + 1, 'Next rule'),
  };
}

/** A rule's name as a heading: `new-mp` → "New MP". */
export function ruleHeading(name: string): string {
  const words = name.replaceAll('-', ' ').replace(/\bmp\b/, 'MP');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An example's text in runs, and what it states in words. */
export function exampleOf({ text, claims }: Example): RuleExample {
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

function neighbour(place: number, over: string): Neighbour | null {
  const name = ALL_RULES[place]?.name;
  return name === undefined ? null : { over, words: ruleHeading(name), href: ruleHref(name) };
}
