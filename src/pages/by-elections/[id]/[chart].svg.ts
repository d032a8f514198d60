import type { APIRoute, GetStaticPaths } from 'astro';
import { almanac } from '#almanac';
import { type Chart, CHARTS, rootOf } from '#exchange';
import { chartSvg } from '#views';

export const getStaticPaths = (() =>
  almanac().byElections.flatMap(({ byElection: { id } }) =>
    CHARTS.map((chart) => ({ params: { id, chart }, props: { id, chart } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; chart: Chart }> = ({ props: { id, chart }, site }) =>
  new Response(chartSvg(almanac(), id, chart, rootOf(site)), { headers: { 'Content-Type': 'image/svg+xml' } });
