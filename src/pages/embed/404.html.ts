import type { APIRoute } from 'astro';
import { rootOf } from '#exchange';

/** Answer of hosts that look for the nearest 404.html, inside a frame whose by-election is not known. */
export const GET: APIRoute = ({ site }) => {
  const root = rootOf(site);
  return new Response(
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>No such chart</title><h1>There is no such chart</h1><p>The address of this frame names no by-election that <a href="${root}/" target="_top">By-election Record</a> holds. <a href="${root}/seats/" target="_top">Find the seat</a> and copy the code from its by-election’s page.</p></html>\n`,
    { headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
};
