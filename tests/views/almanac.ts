import { join } from 'node:path';
import { buildAlmanac, readContent } from '#almanac';

/** The almanac of this project's content, built once for each test file. */
export const almanac = buildAlmanac(readContent(join(import.meta.dirname, '../..')));
