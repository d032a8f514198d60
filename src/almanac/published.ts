import { z } from 'zod';
import { Redirect } from '#records';
import { ContentError } from './content-error.ts';
import { filesBelow, readRecord, readText, type Reading } from './read-files.ts';

/** Folder of records as they were once published, below the project's folder: `<id>/<version>.json`. */
export const KEPT_FOLDER = 'content/kept-records';
/** List of every address that was ever published, one a line. */
export const ADDRESSES_FILE = 'content/addresses.txt';
export const REDIRECTS_FILE = 'content/redirects.yaml';

/** A record as it was once published. */
export interface KeptRecord {
  readonly id: string;
  readonly version: string;
  /** The file as it was published, byte for byte. */
  readonly text: string;
}

/** What publication has promised so far. */
export interface Published {
  readonly addresses: readonly string[];
  readonly redirects: readonly Redirect[];
  readonly kept: readonly KeptRecord[];
}

/**
 * Reads the promises of publication below `root` (the project's folder); where nothing was published, they are empty.
 * @throws ContentError with all problems of the files.
 */
export function readPublished(root: string): Published {
  const reading: Reading = { root, problems: [] };
  const present = new Set(filesBelow(reading, 'content', ['addresses.txt', 'redirects.yaml']));
  const list = present.has(ADDRESSES_FILE) ? (readText(reading, ADDRESSES_FILE) ?? '') : '';
  const redirects = present.has(REDIRECTS_FILE) ? readRecord(reading, REDIRECTS_FILE, z.array(Redirect)) : [];
  const kept = filesBelow(reading, KEPT_FOLDER, ['.json']).flatMap((file) => {
    const [id, name] = file.slice(KEPT_FOLDER.length + 1).split(/[/\\]/);
    const text = readText(reading, file);
    return id === undefined || name === undefined || text === null
      ? []
      : [{ id, version: name.replace(/\.json$/, ''), text }];
  });
  if (reading.problems.length > 0) throw new ContentError(reading.problems);
  return { addresses: list.split('\n').filter((line) => line !== ''), redirects: redirects ?? [], kept };
}
