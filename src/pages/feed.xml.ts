import type { APIRoute } from 'astro';
import { almanac } from '#almanac';
import { atomFeed, rootOf } from '#exchange';

export const GET: APIRoute = ({ site }) =>
  new Response(atomFeed(almanac(), rootOf(site)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
