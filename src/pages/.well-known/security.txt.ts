import type { APIRoute } from 'astro';
import { almanac } from '#almanac';
import { securityTxt, rootOf } from '#exchange';

export const GET: APIRoute = ({ site }) =>
  new Response(securityTxt(rootOf(site), almanac().dataAsOf), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
