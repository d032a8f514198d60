import { plural } from '#format';
import { ENGLISH, type Way } from '#parser';
import type { Almanac } from '#records';
import { frameOf, type Frame } from './frame.ts';
import { ruleHref, rulesHref } from './hrefs.ts';
import { ALL_RULES, exampleOf, ruleHeading, type RuleExample } from './rule-page.ts';

/** One rule of the reader in the list of all. */
export type RuleSection = {
  /** Anchor, and the name that traces give. */
  readonly name: string;
  readonly heading: string;
  readonly doc: string;
  /** The first of its examples, and of the texts from which it takes nothing; null where it has none. */
  readonly example: RuleExample | null;
  readonly silence: string | null;
  /** Words of the link to all of them, and where it leads. */
  readonly all: string;
  readonly href: string;
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
      path: rulesHref(),
    }),
    headline: 'Rules of the article reader',
    standfirst:
      'The reader knows the families of phrases below, result lists, and figures that others bear out. Each is shown with an example, whose marked words state what stands beside them, and a text much like it from which it must take nothing; its own page has all of them. They are the rules’ tests as well.',
    rules: ALL_RULES.map(sectionOf),
  };
}

function sectionOf({ name, doc, examples, silences }: Way): RuleSection {
  const [example] = examples;
  return {
    name,
    heading: ruleHeading(name),
    doc,
    example: example === undefined ? null : exampleOf(example),
    silence: silences[0] ?? null,
    all: allWords(examples.length, silences.length),
    href: ruleHref(name),
  };
}

/** "All 7 examples and 5 silences", "The example and 2 silences". */
function allWords(examples: number, silences: number): string {
  const start = examples === 1 ? 'The example' : `All ${plural(examples, 'example')}`;
  if (silences === 0) return start;
  return `${start} and ${silences === 1 ? 'the silence' : plural(silences, 'silence')}`;
}
