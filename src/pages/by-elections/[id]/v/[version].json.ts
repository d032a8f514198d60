import type { APIRoute, GetStaticPaths } from 'astro';
import { almanac, readPublished } from '#almanac';
import { recordJson, recordVersion } from '#exchange';
import type { ByElectionEntry } from '#records';

/** A record as it stands is written when its turn comes: held ready, all of them would fill the memory. */
type Props = { readonly entry: ByElectionEntry } | { readonly text: string };

/** The record as it stands, and as it stood whenever it was published before a correction. */
export const getStaticPaths = (() => {
  const now = almanac().byElections.map((entry) => ({
    params: { id: entry.byElection.id, version: recordVersion(entry, almanac()) },
    props: { entry },
  }));
  const current = new Set(now.map(({ params: { id, version } }) => `${id} ${version}`));
  const before = readPublished(process.cwd())
    .kept.filter(({ id, version }) => !current.has(`${id} ${version}`))
    .map(({ id, version, text }) => ({ params: { id, version }, props: { text } }));
  return [...now, ...before];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response('text' in props ? props.text : recordJson(props.entry, almanac()), {
    headers: { 'Content-Type': 'application/json' },
  });
