import { describe, expect, it } from 'vitest';
import { articleReader, BEYOND_PHRASES, ENGLISH, type Way } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const register = quickRegister(process.cwd());
const read = articleReader({ ...register, byElections: [] });
const claimsOf = (text: string, rule: Way) => {
  const { contests, doubtful } = read(text, { published: '2014-06-06', seat: 'Ashdale' });
  const claims = contests.flatMap((contest) => contest.claims);
  if (rule.name !== 'beside-a-name') return claims;
  // What asks for a return is no claim before it has been asked, nor where another rule has told as much.
  const kinds = new Set(claims.map(({ kind }) => kind));
  return doubtful.flatMap((contest) => contest.claims).filter(({ kind }) => !kinds.has(kind));
};

/** What an example says of a claim, without where it stands. */
const told = (text: string, rule: Way, fields: readonly string[]) =>
  claimsOf(text, rule)
    .filter((claim) => claim.rule === rule.name)
    .map((claim) => ({
      ...Object.fromEntries(Object.entries(claim).filter(([field]) => fields.includes(field))),
      slice: text.slice(...claim.span),
    }));

describe.each([...ENGLISH, ...BEYOND_PHRASES].map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  it('has a sentence that says what it reads, examples and silences', () => {
    expect(rule.doc).toMatch(/\.$/);
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.silences.length).toBeGreaterThan(0);
  });
  it.each(rule.examples.map(({ text, claims }) => [text, claims] as const))('reads %j', (text, claims) => {
    for (const claim of claims) {
      const { slice, ...fields } = claim;
      const all = claimsOf(text, rule).map((each) => ({ ...each, slice: text.slice(...each.span) }));
      expect(all).toContainEqual(expect.objectContaining({ ...fields, slice }));
    }
    // Nothing of this rule but what the example says.
    for (const made of told(text, rule, ['kind']))
      expect(claims.map(({ kind, slice }) => ({ kind, slice }))).toContainEqual(made);
  });
  it.each(rule.silences.map((text) => [text]))('is silent on %j', (text) => {
    expect(told(text, rule, ['kind', 'value', 'candidate', 'party'])).toEqual([]);
  });
});

describe('the rules together', () => {
  it('have at least one silence in five texts', () => {
    const examples = ENGLISH.reduce((sum, rule) => sum + rule.examples.length, 0);
    const silences = ENGLISH.reduce((sum, rule) => sum + rule.silences.length, 0);
    expect(silences / (examples + silences)).toBeGreaterThanOrEqual(0.2);
  });
  it('have each a name of its own', () => {
    expect(new Set([...ENGLISH, ...BEYOND_PHRASES].map(({ name }) => name)).size).toBe(
      ENGLISH.length + BEYOND_PHRASES.length,
    );
  });
});
