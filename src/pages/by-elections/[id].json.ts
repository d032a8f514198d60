import type { APIRoute, GetStaticPaths } from 'astro';
import { almanac } from '#almanac';
import { recordJson } from '#exchange';
import type { ByElectionEntry } from '#records';
import { byElectionPaths } from '#views';

export const getStaticPaths = (() => byElectionPaths(almanac())) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: ByElectionEntry }> = ({ props }) => {
  const { entry } = props;
  return new Response(recordJson(entry, almanac()), { headers: { 'Content-Type': 'application/json' } });
};
