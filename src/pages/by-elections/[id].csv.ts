import type { APIRoute, GetStaticPaths } from 'astro';
import { almanac } from '#almanac';
import { byElectionCsv } from '#exchange';
import type { ByElectionEntry } from '#records';

export const getStaticPaths = (() =>
  almanac().byElections.map((entry) => ({
    params: { id: entry.byElection.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: ByElectionEntry }> = ({ props }) => {
  const { entry } = props;
  return new Response(byElectionCsv(entry, almanac()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
