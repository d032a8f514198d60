/**
 * `npm run offline`: a copy of the built site in `dist-offline/` that opens from a folder, a stick or an archive without
 * a server: every link relative, every page by its file. `node scripts/offline.ts FROM TO` takes other folders. Comparing
 * two by-elections and reading an article need a server still: browsers let no file read another.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtSite, fileOf, isPage } from './publish/built-site.ts';
import { fromPage, relocate } from '#exchange';

const [, , FROM = 'dist', TO = 'dist-offline'] = process.argv;

if (!existsSync(fileOf(FROM, '/robots.txt'))) {
  console.error(`offline: found no built site in ${FROM}; expected one. Run npm run build.`);
  process.exit(1);
}
const { root, addresses } = builtSite(FROM);
const base = new URL(root).pathname.replace(/\/$/, '');
rmSync(TO, { recursive: true, force: true });
cpSync(FROM, TO, { recursive: true });
const pages = addresses.filter(isPage);
for (const page of pages) {
  const move = fromPage(page);
  const local = (address: string): string =>
    move(address.startsWith(`${base}/`) ? address.slice(base.length) : address);
  writeFileSync(fileOf(TO, page), relocate(readFileSync(fileOf(FROM, page), 'utf8'), local));
}
console.log(`offline: ${pages.length} pages in ${TO}/; open ${TO}/index.html`);
