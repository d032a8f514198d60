import type { APIRoute, GetStaticPaths } from 'astro';
import { almanac, readPublished } from '#almanac';
import { record, recordJson } from '#exchange';

/** The record as it stands, and as it stood whenever it was published before a correction. */
export const getStaticPaths = (() => {
  const now = almanac().byElections.map((entry) => ({
    id: entry.byElection.id,
    version: record(entry, almanac()).version,
    text: recordJson(entry, almanac()),
  }));
  const current = new Set(now.map(({ id, version }) => `${id} ${version}`));
  const before = readPublished(process.cwd()).kept.filter(({ id, version }) => !current.has(`${id} ${version}`));
  return [...now, ...before].map(({ id, version, text }) => ({ params: { id, version }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
