import type { APIRoute, GetStaticPaths } from 'astro';
import { almanac } from '#almanac';
import { citeByElection, rootOf } from '#exchange';
import type { ByElectionEntry } from '#records';

export const getStaticPaths = (() =>
  almanac().byElections.map((entry) => ({
    params: { id: entry.byElection.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: ByElectionEntry }> = ({ props, site }) => {
  const { entry } = props;
  return new Response(citeByElection(entry, almanac(), rootOf(site)).csl, {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' },
  });
};
