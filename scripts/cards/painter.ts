import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { unpackWoff } from './unpack-woff.ts';

const require = createRequire(import.meta.url);

/** Letters of western Europe, and those that Welsh and Irish names add, in both weights. */
const FONTS = ['latin', 'latin-ext'].flatMap((subset) =>
  [400, 700].map((weight) => `@fontsource/public-sans/files/public-sans-${subset}-${weight}-normal.woff`),
);

/** Turns drawings into pictures, each only once: an unchanged drawing is taken from the cache. */
export interface Painter {
  /** PNG of an SVG, `width` pixels wide. */
  paint(svg: string, width: number): Buffer;
  /** Drawn and taken from the cache so far, and the milliseconds that drawing took. */
  readonly drawn: () => { readonly drawn: number; readonly kept: number; readonly milliseconds: number };
  /** Removes pictures that this run did not use. */
  readonly sweep: () => void;
}

/** A painter that keeps its pictures, and the unpacked fonts, in `folder`. */
export function painter(folder: string): Painter {
  mkdirSync(folder, { recursive: true });
  const fontFiles = FONTS.map((name) => unpacked(name, folder));
  const used = new Set(fontFiles);
  const salt = fontFiles.join() + (require('@resvg/resvg-js/package.json') as { version: string }).version;
  let drawn = 0;
  let kept = 0;
  let milliseconds = 0;
  return {
    paint(svg, width) {
      const file = join(folder, `${hash(`${salt}\0${width}\0${svg}`)}.png`);
      used.add(file);
      if (existsSync(file)) {
        kept += 1;
        return readFileSync(file);
      }
      const started = performance.now();
      const font = {
        loadSystemFonts: false,
        fontFiles,
        defaultFontFamily: 'Public Sans',
        sansSerifFamily: 'Public Sans',
      };
      const png = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng();
      drawn += 1;
      milliseconds += performance.now() - started;
      replace(file, png);
      return png;
    },
    drawn: () => ({ drawn, kept, milliseconds }),
    sweep() {
      for (const name of readdirSync(folder)) if (!used.has(join(folder, name))) rmSync(join(folder, name));
    },
  };
}

function unpacked(name: string, folder: string): string {
  const woff = readFileSync(require.resolve(name));
  const file = join(folder, `${hash(woff)}.ttf`);
  if (!existsSync(file)) replace(file, unpackWoff(woff));
  return file;
}

/** Writes a file whole or not at all. */
function replace(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
}

const hash = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 24);
