import type { APIRoute } from 'astro';
import { almanac } from '#almanac';
import { csvwGroup, rootOf } from '#exchange';

export const GET: APIRoute = ({ site }) =>
  new Response(csvwGroup(almanac(), rootOf(site)), { headers: { 'Content-Type': 'application/csvm+json' } });
