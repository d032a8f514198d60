import type { APIRoute } from 'astro';
import { almanac } from '#almanac';
import { changesTxt, rootOf } from '#exchange';

export const GET: APIRoute = ({ site }) =>
  new Response(changesTxt(almanac(), rootOf(site)), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
