import type { APIRoute } from 'astro';
import { almanac } from '#almanac';
import { byElectionsCsv } from '#exchange';

export const GET: APIRoute = () =>
  new Response(byElectionsCsv(almanac()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
