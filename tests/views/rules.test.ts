import { describe, expect, it } from 'vitest';
import { BEYOND_PHRASES, ENGLISH } from '#parser';
import { ruleNames, rulePage, rulesPage } from '#views';
import { almanac } from './almanac.ts';

const known = [...ENGLISH, ...BEYOND_PHRASES];
const list = rulesPage(almanac);

describe('the list of the reader’s rules', () => {
  it('has every rule in the order in which they are tried, with the first of what it reads and leaves alone', () => {
    expect(list.rules.map(({ name }) => name)).toEqual(known.map(({ name }) => name));
    for (const { name, example, silence } of list.rules) {
      const rule = known.find((each) => each.name === name)!;
      expect(example?.runs.map(({ text }) => text).join(''), name).toBe(rule.examples[0]?.text);
      expect(silence, name).toBe(rule.silences[0] ?? null);
    }
  });
  it('leads to the page of each rule, in words that say how much is there', () => {
    const linkOf = (name: string) => list.rules.find((rule) => rule.name === name);
    expect(list.rules.map(({ href }) => href)).toEqual(ruleNames().map((name) => `/reader/rules/${name}/`));
    expect(linkOf('respectively')?.all).toMatch(/^All \d+ examples and (?:the silence|\d+ silences)$/);
    expect(linkOf('result-row')?.all).toMatch(/^The example and (?:the silence|\d+ silences)$/);
    expect(list.rules.filter(({ all }) => /\b1 /.test(all))).toEqual([]);
  });
});

describe('the page of a rule', () => {
  it('has all its examples and silences, and leads back to its place in the list', () => {
    for (const { name, doc, examples, silences } of known) {
      const page = rulePage(almanac, name);
      expect(page, name).toMatchObject({ standfirst: doc, silences, back: `/reader/rules/#${name}` });
      expect(page.examples.map(({ runs }) => runs.map(({ text }) => text).join('')).join()).toBe(
        examples.map(({ text }) => text).join(),
      );
    }
  });
  it('marks the words that state a claim, and tells the claim', () => {
    expect(rulePage(almanac, 'by-n-votes').examples[0]).toEqual({
      runs: [
        { text: 'Labour won the seat by ', states: false },
        { text: 'six', states: true },
        { text: ' votes.', states: false },
      ],
      claims: ['Majority of 6'],
    });
  });
  it('has neighbours but at the ends of the list', () => {
    const names = ruleNames();
    expect(rulePage(almanac, names[0]!)).toMatchObject({
      previous: null,
      next: { href: `/reader/rules/${names[1]!}/` },
    });
    expect(rulePage(almanac, names.at(-1)!)).toMatchObject({
      previous: { href: `/reader/rules/${names.at(-2)!}/` },
      next: null,
    });
  });
  it('is not made for a name that no rule has', () => {
    expect(() => rulePage(almanac, 'no-such-rule')).toThrow('invalid rule: no-such-rule');
  });
});
