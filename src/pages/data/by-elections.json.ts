import type { APIRoute } from 'astro';
import { almanac } from '#almanac';
import { byElectionsJson } from '#exchange';

export const GET: APIRoute = () =>
  new Response(byElectionsJson(almanac()), { headers: { 'Content-Type': 'application/json' } });
