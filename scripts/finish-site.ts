/**
 * `node scripts/finish-site.ts FOLDER`, the last step of a build: pages at old addresses, sitemaps, files for hosts, and
 * the links of a site that stands below a path. Stops where an address that was published would no longer answer.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { builtSite, fileOf, isPage } from './publish/built-site.ts';
import { ContentError, readPublished } from '#almanac';
import {
  describeLost,
  headersFile,
  lostAddresses,
  redirected,
  redirectPage,
  redirectsFile,
  relocate,
  sitemaps,
  under,
} from '#exchange';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('finish-site: found no folder; expected the folder of a built site. Run npm run build.');
  process.exit(1);
}
try {
  finish(folder);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exit(1);
}

function finish(folder: string): void {
  const { root, addresses } = builtSite(folder);
  const { addresses: published, redirects } = readPublished(process.cwd());
  const write = (address: string, text: string): void => {
    mkdirSync(dirname(fileOf(folder, address)), { recursive: true });
    writeFileSync(fileOf(folder, address), text);
  };

  const pages = addresses.filter((address) => isPage(address) && address !== '/404.html');
  const indexed = pages.filter(
    (address) =>
      !address.startsWith('/embed/') &&
      !/<meta name="robots" content="noindex/.test(readFileSync(fileOf(folder, address), 'utf8')),
  );
  const maps = sitemaps(indexed, root);
  for (const [name, text] of maps) write(`/${name}`, text);

  const built = new Set([...addresses, ...[...maps.keys()].map((name) => `/${name}`)]);
  const lost = lostAddresses(published, built, redirects);
  if (lost.length > 0) {
    console.error(describeLost(lost));
    process.exit(1);
  }

  const old = new Set([...published, ...redirects.map(({ from }) => from)].filter((address) => !built.has(address)));
  for (const from of old) {
    const to = redirected(from, redirects);
    if (to === null) continue;
    if (isPage(from)) write(from, redirectPage(to, root + to));
    else {
      mkdirSync(dirname(fileOf(folder, from)), { recursive: true });
      copyFileSync(fileOf(folder, to), fileOf(folder, from));
    }
  }

  const folders = [...new Set(addresses.flatMap((address) => /^\/([^/.]+)\//.exec(address)?.[1] ?? []))].toSorted();
  write('/_headers', headersFile(folders));
  write('/_redirects', redirectsFile(redirects));
  // GitHub Pages leaves out folders that begin with an underscore unless it is told not to.
  write('/.nojekyll', '');

  const base = new URL(root).pathname.replace(/\/$/, '');
  if (base !== '')
    for (const address of [...pages, ...[...old].filter(isPage), '/404.html'].filter(
      (each) => built.has(each) || old.has(each),
    ))
      write(address, relocate(readFileSync(fileOf(folder, address), 'utf8'), under(base)));

  console.log(`site: ${pages.length} pages, ${addresses.length - pages.length} files beside them, for ${root}/`);
}
