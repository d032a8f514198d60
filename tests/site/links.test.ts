import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressOf, answers, builtFiles, isBuilt, onDisk } from './built-pages.ts';

type Page = { readonly address: string; readonly ids: ReadonlySet<string>; readonly hrefs: readonly string[] };

/** Ids and links of every built page. */
function read(): ReadonlyMap<string, Page> {
  return new Map(
    builtFiles('.html').map((file) => {
      const html = readFileSync(onDisk(file), 'utf8');
      const address = addressOf(file);
      const values = (name: string): string[] =>
        [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1]!.replaceAll('&amp;', '&'));
      return [address, { address, ids: new Set(values('id')), hrefs: [...new Set(values('href'))] }];
    }),
  );
}

describe.skipIf(!isBuilt)('links of the built site (skipped without dist: run npm run build)', () => {
  const pages = isBuilt ? read() : new Map<string, Page>();

  it('finds pages to look at', () => {
    expect(pages.size).toBeGreaterThan(300);
  });

  it('has no dead link and no dead anchor', () => {
    const dead = new Map<string, string>();
    for (const { address, hrefs } of pages.values()) {
      for (const href of hrefs) {
        if (/^(https?:|data:|mailto:)/.test(href)) continue;
        const url = new URL(href, `http://site${address}`);
        const target = url.pathname;
        if (!answers(target)) dead.set(href, address);
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (anchor !== '' && pages.has(target) && !pages.get(target)!.ids.has(anchor)) dead.set(href, address);
      }
    }
    expect([...dead].map(([href, page]) => `${href} on ${page}`)).toEqual([]);
  });

  it('keeps the anchors that never change', () => {
    const corby = pages.get('/by-elections/corby-2012/');
    expect(
      ['result', 'swing', 'majority', 'turnout', 'context', 'reported', 'sources'].filter((id) => !corby?.ids.has(id)),
    ).toEqual([]);
    const seat = pages.get('/seats/corby/');
    expect(['majority', 'shares', 'contests', '2012'].filter((id) => !seat?.ids.has(id))).toEqual([]);
  });
});
