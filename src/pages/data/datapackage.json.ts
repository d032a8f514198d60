import type { APIRoute } from 'astro';
import { almanac } from '#almanac';
import { dataPackage, rootOf } from '#exchange';

export const GET: APIRoute = ({ site }) =>
  new Response(dataPackage(almanac(), rootOf(site)), { headers: { 'Content-Type': 'application/json' } });
