import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A rule of `_headers`: the addresses that it fits, and what it adds. */
interface HeaderRule {
  readonly fits: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};
/** Types that are pressed already. */
const PACKED = new Set(['.png', '.webp']);

/**
 * Serves a built folder on a free port as its hosts do: the headers of its own `_headers`, brotli or gzip as the browser
 * asks, its own page where nothing stands. Answers the address and how to end it.
 */
export async function serveBuiltSite(
  folder: string,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const rules = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const wanted = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const found = existsSync(wanted) && statSync(wanted).isFile();
    const file = found ? wanted : join(folder, '404.html');
    const ending = extname(file);
    response.setHeader('Content-Type', TYPES[ending] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
    for (const { fits, headers } of rules)
      if (fits.test(path)) for (const [name, value] of headers) response.setHeader(name, value);
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const coding = PACKED.has(ending)
      ? null
      : /\bbr\b/.test(accepted)
        ? 'br'
        : /\bgzip\b/.test(accepted)
          ? 'gzip'
          : null;
    if (coding !== null) response.setHeader('Content-Encoding', coding).setHeader('Vary', 'Accept-Encoding');
    response.statusCode = found ? 200 : 404;
    response.end(pressed(readFileSync(file), coding));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('invalid server: no port');
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { address: `http://127.0.0.1:${address.port}`, stop };
}

function pressed(bytes: Buffer, coding: 'br' | 'gzip' | null): Buffer {
  if (coding === 'br') return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return coding === 'gzip' ? gzipSync(bytes) : bytes;
}

/** Rules of `_headers`: an address on a line, its headers indented below it; `*` is anything, `:name` one folder. */
function headerRules(text: string): readonly HeaderRule[] {
  return text.split(/\n(?=\/)/).map((block) => {
    const [path = '', ...lines] = block.split('\n');
    const pattern = path
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/:\w+/g, '[^/]+');
    const headers = lines.flatMap((line) => {
      const [, name, value] = /^\s+([^:]+):\s*(.+)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    });
    return { fits: new RegExp(`^${pattern}$`), headers };
  });
}
