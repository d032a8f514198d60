import type { APIRoute } from 'astro';
import { robotsTxt, rootOf } from '#exchange';

export const GET: APIRoute = ({ site }) =>
  new Response(robotsTxt(rootOf(site)), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
