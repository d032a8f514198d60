import type { APIRoute } from 'astro';
import { almanac } from '#almanac';
import { csvwMetadata, rootOf } from '#exchange';

export const GET: APIRoute = ({ site }) =>
  new Response(csvwMetadata('candidacies', almanac(), rootOf(site)), {
    headers: { 'Content-Type': 'application/csvm+json' },
  });
