import type { APIRoute, GetStaticPaths } from 'astro';
import { almanac } from '#almanac';
import { citeByElection, rootOf } from '#exchange';
import type { ByElectionEntry } from '#records';
import { byElectionPaths } from '#views';

export const getStaticPaths = (() => byElectionPaths(almanac())) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: ByElectionEntry }> = ({ props, site }) => {
  const { entry } = props;
  return new Response(citeByElection(entry, almanac(), rootOf(site)).ris, {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
};
