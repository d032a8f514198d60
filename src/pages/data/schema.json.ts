import type { APIRoute } from 'astro';
import { recordJsonSchema, rootOf } from '#exchange';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(recordJsonSchema(rootOf(site)), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
