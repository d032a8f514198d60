import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = join(import.meta.dirname, '../../../node_modules/@fontsource');

const face = (family: string, weight: number, file: string): string => {
  const bytes = readFileSync(join(FILES, file)).toString('base64');
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${bytes})}`;
};

/**
 * Style sheet that draws a page in letters of npm packages instead of the machine's own, so that a picture is the same
 * wherever it is taken: a sans and a serif near to what readers see, and signs that neither has from a third.
 */
export function pictureTypeface(): string {
  const faces = [400, 700].flatMap((weight) => [
    face('Picture Sans', weight, `public-sans/files/public-sans-latin-${weight}-normal.woff2`),
    face('Picture Serif', weight, `source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`),
    face('Picture Signs', weight, `dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff2`),
  ]);
  return `${faces.join('')}
:root:root{--sans:'Picture Sans','Picture Signs';--serif:'Picture Serif','Picture Signs'}
:is(code,pre,kbd){font-family:'Picture Signs'!important}`;
}
