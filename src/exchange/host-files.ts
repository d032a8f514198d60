import type { Redirect } from '#records';

/**
 * Headers of every answer. The pages' own policies name the digests of their styles and scripts in a meta element;
 * this adds what only a header can say, and both hold.
 */
export const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'browsing-topics=(), camera=(), geolocation=(), microphone=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

const POLICY = "base-uri 'none'; form-action 'self'; object-src 'none'";
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * `_headers` of Netlify and Cloudflare Pages. `folders`: names of the folders at the site's root, and `embed` among
 * them or not: those pages alone may stand in other sites' frames. A host joins the headers of every rule that fits, and
 * of two policies both hold, so frames are forbidden folder by folder and never for all.
 */
export function headersFile(folders: readonly string[]): string {
  const framed = ['/', '/404.html', ...folders.filter((name) => name !== 'embed').map((name) => `/${name}/*`)];
  const rule = (path: string, headers: readonly (readonly [string, string])[]): string =>
    `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  return [
    rule('/*', SECURITY_HEADERS),
    ...framed.map((path) => rule(path, [['Content-Security-Policy', `${POLICY}; frame-ancestors 'none'`]])),
    rule('/embed/*', [['Content-Security-Policy', `${POLICY}; frame-ancestors *`]]),
    rule('/_astro/*', [['Cache-Control', FOREVER]]),
    rule('/by-elections/:id/v/*', [['Cache-Control', FOREVER]]),
    ...['/data/*', '/by-elections/*', '/oembed/*', '/feed.xml'].map((path) =>
      rule(path, [['Access-Control-Allow-Origin', '*']]),
    ),
    rule('/feed.xml', [['Content-Type', 'application/atom+xml; charset=utf-8']]),
    rule('/opensearch.xml', [['Content-Type', 'application/opensearchdescription+xml; charset=utf-8']]),
  ].join('\n');
}

/**
 * `_redirects` of the same hosts; a page takes what stands below it along. The last line is for Netlify, which answers a
 * missing frame with the site's page otherwise; Cloudflare passes over it and finds that page by itself.
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const moved = redirects.flatMap(({ from, to }) => [
    `${from} ${to} 301\n`,
    ...(from.endsWith('/') && to.endsWith('/') ? [`${from}* ${to}:splat 301\n`] : []),
  ]);
  return [...moved, '/embed/* /embed/404.html 404\n'].join('');
}
