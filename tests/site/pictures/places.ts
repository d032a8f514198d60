import { join } from 'node:path';

/** The built pages that are pictured; never published. */
export const SITE = join(import.meta.dirname, '../../../.cache/pictures/site');

/** The pictures to compare with. */
export const DRAWN = join(import.meta.dirname, 'drawn');

/** Holds the version of the browser that drew them. */
export const DRAWN_BY = join(DRAWN, 'browser.txt');
