import type { APIRoute } from 'astro';
import { almanac } from '#almanac';
import { candidaciesCsv } from '#exchange';

export const GET: APIRoute = () =>
  new Response(candidaciesCsv(almanac()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
