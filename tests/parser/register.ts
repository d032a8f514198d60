import { resolve } from 'node:path';
import { readContent } from '#almanac';
import { readerRegister, type Register } from '#parser';

export const root = resolve(import.meta.dirname, '../..');

/** The register that the site itself reads by. */
export const register: Register = readerRegister(readContent(root));

/** The same without a single by-election: what the reader knows of contests that the record lacks. */
export const bareRegister: Register = { ...register, byElections: [] };
