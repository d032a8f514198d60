/**
 * Where the site stands, without a slash at the end: `https://record.example`, or with a path below it.
 * @throws where the site's address is not set (`SITE_URL`, astro.config.mjs).
 */
export function rootOf(site: URL | undefined): string {
  if (site === undefined) throw new Error('the address of the site is not set: SITE_URL, or site in astro.config.mjs');
  return site.href.replace(/\/$/, '');
}
