import type { APIRoute, GetStaticPaths } from 'astro';
import { almanac } from '#almanac';
import type { ByElectionEntry } from '#records';
import { returnFile } from '#views';

export const getStaticPaths = (() =>
  almanac().byElections.map((entry) => ({
    params: { id: entry.byElection.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: ByElectionEntry }> = ({ props }) => Response.json(returnFile(props.entry));
