import type { APIRoute, GetStaticPaths } from 'astro';
import { almanac } from '#almanac';
import { oEmbedJson, rootOf } from '#exchange';
import type { ByElectionEntry } from '#records';
import { byElectionPaths } from '#views';

export const getStaticPaths = (() => byElectionPaths(almanac())) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: ByElectionEntry }> = ({ props, site }) => {
  const { entry } = props;
  return new Response(oEmbedJson(entry, almanac(), rootOf(site)), { headers: { 'Content-Type': 'application/json' } });
};
