import type { APIRoute } from 'astro';
import { openSearchXml, rootOf } from '#exchange';

export const GET: APIRoute = ({ site }) =>
  new Response(openSearchXml(rootOf(site)), { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
