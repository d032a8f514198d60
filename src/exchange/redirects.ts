import type { Redirect } from '#records';

/**
 * Where an old address leads: the entry for exactly this address, else the longest page that it stands beside or below
 * (`/by-elections/old.json`, `/by-elections/old/swing.svg` for `/by-elections/old/`). Null where no entry covers it.
 */
export function redirected(address: string, redirects: readonly Redirect[]): string | null {
  const exact = redirects.find(({ from }) => from === address);
  if (exact !== undefined) return exact.to;
  const family = redirects
    .filter(({ from, to }) => from.endsWith('/') && to.endsWith('/') && from.length > 1)
    .filter(({ from }) => address.startsWith(from) || address.startsWith(`${from.slice(0, -1)}.`))
    .toSorted((a, b) => b.from.length - a.from.length)[0];
  if (family === undefined) return null;
  return family.to.slice(0, -1) + address.slice(family.from.length - 1);
}

/** An address that was published and answers no more. */
export interface Lost {
  readonly address: string;
  /** Redirect that covers it and leads nowhere; null where there is none. */
  readonly to: string | null;
}

/** Published addresses that are neither built nor redirected to one that is built. */
export function lostAddresses(
  published: readonly string[],
  built: ReadonlySet<string>,
  redirects: readonly Redirect[],
): readonly Lost[] {
  return published
    .filter((address) => !built.has(address))
    .map((address) => ({ address, to: redirected(address, redirects) }))
    .filter(({ to }) => to === null || !built.has(to));
}

/** Most lost addresses that are told one by one: what loses more than these is one mistake. */
const MOST_TOLD = 20;

/** What an editor is told about lost addresses: each with the entry to add; families of one page are told once. */
export function describeLost(lost: readonly Lost[]): string {
  const pages = lost.filter(({ address }) => address.endsWith('/'));
  const beside = (address: string): boolean =>
    pages.some(
      (page) =>
        page.address !== address &&
        (address.startsWith(page.address) || address.startsWith(`${page.address.slice(0, -1)}.`)),
    );
  const told = lost.filter(({ address }) => !beside(address));
  const more = told.length > MOST_TOLD ? [`  and ${told.length - MOST_TOLD} more like them.`] : [];
  const lines = told
    .slice(0, MOST_TOLD)
    .map(({ address, to }) =>
      to === null
        ? `  ${address} was published and is no longer built.\n    Add to content/redirects.yaml:\n    - { from: ${address}, to: (where it is now), since: (day), why: (reason) }`
        : `  ${address} is redirected to ${to}, which is not built: correct its entry in content/redirects.yaml.`,
    );
  return `${lost.length} published addresses would stop answering:\n${[...lines, ...more].join('\n')}`;
}

/** A page that leads on to another, for hosts that know no redirects. `href`: as the page links it. */
export function redirectPage(href: string, canonical: string): string {
  const safe = href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Moved</title><meta http-equiv="refresh" content="0;url=${safe}"><meta name="robots" content="noindex"><link rel="canonical" href="${canonical}"><p>This page is now at <a href="${safe}">${safe}</a>.</p></html>\n`;
}
