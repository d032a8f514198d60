import type { Ink } from '#views';

/** A content security policy's source for an inline style sheet or script: its SHA-256 digest in base 64. */
export async function digest(text: string): Promise<string> {
  const known = digests.get(text);
  if (known !== undefined) return known;
  if (digests.size > MOST) digests.clear();
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const source = `'sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}'`;
  digests.set(text, source);
  return source;
}
const digests = new Map<string, string>();
/** Digests kept: a script is on every page, but nearly every page has a style sheet of its own. */
const MOST = 100;

/**
 * Custom properties for the party classes that stand in the markup, and for no others: `--c` is safe for words in
 * both themes, `--k` a brighter tone for marks. Sorted by code, so that the same set gives the same bytes.
 */
export function partyStyles(inks: readonly Ink[], markup: string): string {
  const attributes = new Set(markup.match(/class="[^"]+"/g));
  const used = new Set([...attributes].flatMap((each) => each.slice(7, -1).split(' ')));
  const present = inks.filter(({ code }) => used.has(code)).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const light = present.map(({ code, light, mark }) => `.${code}{--c:${light}${mark ? `;--k:${mark}` : ''}}`).join('');
  const dark = present.map(({ code, dark, mark }) => `.${code}{--c:${dark}${mark ? `;--k:${dark}` : ''}}`).join('');
  return `${light}@media screen and (prefers-color-scheme:dark){${dark}}`;
}
