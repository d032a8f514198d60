import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '#parser';
import { publishedOf, splitFrontMatter } from '#text';
import { register, root } from './register.ts';

/**
 * Articles of our own, each in a folder with what a careful person reads out of it. `npx vitest run tests/parser/cases.test.ts -u`
 * writes what the reader reads now, to be reviewed line by line like code; CI never writes.
 */
const CASES = join(root, 'tests/corpus');

const articles = readdirSync(CASES).map((name) => {
  const whole = readFileSync(join(CASES, name, 'article.md'), 'utf8');
  const { front, body } = splitFrontMatter(whole);
  const { contests, elsewhere } = readArticle(body, register, { published: publishedOf(front) });
  return { name, body, contests, elsewhere };
});

type Placed = { readonly span: readonly [number, number]; readonly paragraph: number; readonly kind: string };

/** Claims in the order of the text and without offsets: the words at a claim's place say more. */
const readable = (claims: readonly Placed[], body: string) =>
  claims
    .toSorted((a, b) => a.span[0] - b.span[0] || a.kind.localeCompare(b.kind))
    .map(({ span, paragraph: _, ...rest }) => ({ ...rest, words: body.slice(...span) }));

describe('articles of our own', () => {
  it.each(articles)('$name: the claims that its file lists', async ({ name, body, contests, elsewhere }) => {
    const read = {
      contests: contests.map((contest) => ({ ...contest, claims: readable(contest.claims, body) })),
      elsewhere: readable(elsewhere, body),
    };
    await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(join(CASES, name, 'claims.json'));
  });
  it.each(articles.filter(({ name }) => name.startsWith('silent-')))('$name: no contest', ({ contests }) => {
    expect(contests).toEqual([]);
  });
});
