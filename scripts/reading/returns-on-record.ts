import { almanac, ContentError } from '#almanac';
import type { Official } from '#reconcile';
import type { Almanac } from '#records';

/** The almanac that articles are held against; null where content is not valid, which reading an article must not wait for. */
export function returnsOnRecord(): Almanac | null {
  try {
    return almanac();
  } catch (error) {
    if (error instanceof ContentError) return null;
    throw error;
  }
}

/** Return of a by-election by its id; null without an almanac, or where it does not have it. */
export function officialIn(records: Almanac | null, id: string | null): Official | null {
  const entry = records?.byElections.find(({ byElection }) => byElection.id === id);
  return entry && records ? { ...entry, parties: records.parties } : null;
}
