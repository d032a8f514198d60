/**
 * `node scripts/bench/pages-alone.ts SOURCE FOLDER`: renders the by-elections' pages alone with Astro, as the site
 * does, for the benchmark: `SOURCE` becomes a view of `src/` in which there is no other page.
 */
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';

const [source, folder] = process.argv.slice(2);
if (source === undefined || folder === undefined) throw new Error('invalid folders: two are needed');
mkdirSync(join(source, 'pages/by-elections'), { recursive: true });
for (const name of readdirSync('src')) if (name !== 'pages') symlinkSync(resolve('src', name), join(source, name));
const page = 'pages/by-elections/[id].astro';
symlinkSync(resolve('src', page), join(source, page));
await build({ root: process.cwd(), srcDir: resolve(source), outDir: resolve(folder), logLevel: 'error' });
