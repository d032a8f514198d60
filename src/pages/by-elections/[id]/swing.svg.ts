import type { APIRoute, GetStaticPaths } from 'astro';
import { almanac } from '#almanac';
import { rootOf } from '#exchange';
import { chartSvg } from '#views';

export const getStaticPaths = (() =>
  almanac().byElections.map(({ byElection: { id } }) => ({ params: { id }, props: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string }> = ({ props, site }) =>
  new Response(chartSvg(almanac(), props.id, 'swing', rootOf(site)), { headers: { 'Content-Type': 'image/svg+xml' } });
