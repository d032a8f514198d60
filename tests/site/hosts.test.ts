import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '#exchange';
import { builtFiles, isBuilt } from './built-pages.ts';
import { HOSTS } from './host-servers.ts';

/** Media type of each kind of file that the site holds, as a reader's program must be told. */
const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; charset=utf-8$/i,
  css: /^text\/css/,
  js: /^(text|application)\/javascript/,
  json: /^application\/json/,
  csv: /^text\/csv; charset=utf-8$/i,
  txt: /^text\/plain; charset=utf-8$/i,
  bib: /^application\/x-bibtex; charset=utf-8$/i,
  ris: /^application\/x-research-info-systems; charset=utf-8$/i,
  svg: /^image\/svg\+xml/,
  png: /^image\/png$/,
  xml: /^(text|application)\/xml/,
};
const FOR_HOSTS = ['/_headers', '/_redirects', '/.nojekyll'];
const FOREVER = 'public, max-age=31536000, immutable';

describe.each(HOSTS)('$name with the ready file', ({ name, isHere, start }) => {
  const absent = !isBuilt ? 'without dist: run npm run build' : `without ${name}: install it to run these`;
  describe.skipIf(!isBuilt || !isHere)(`(skipped ${absent})`, () => {
    let server: Awaited<ReturnType<typeof start>>;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server.stop());
    const get = (path: string): Promise<Response> => fetch(server.address + path, { redirect: 'manual' });

    it('serves every kind of file by its media type, and what is text compressed', async () => {
      const files = builtFiles('').filter((file) => !FOR_HOSTS.includes(`/${file}`));
      const kinds = Map.groupBy(files, (file) => file.slice(file.lastIndexOf('.') + 1));
      const wrong: string[] = [];
      for (const [kind, [first]] of kinds) {
        const named = kind === 'xml' ? 'sitemap-0.xml' : first!;
        const { ok, headers } = await get(`/${named}`);
        const type = headers.get('content-type') ?? 'none';
        if (!ok || TYPES[kind]?.test(type) !== true) wrong.push(`${named}: ${type}`);
      }
      expect(wrong).toEqual([]);
      for (const path of [
        '/',
        '/data/by-elections.csv',
        '/feed.xml',
        '/by-elections/corby-2012/swing.svg',
        '/no-such/',
      ])
        expect((await get(path)).headers.get('content-encoding'), path).toMatch(/gzip|zstd/);
    });
    it('calls the feed a feed and the search description one', async () => {
      expect((await get('/feed.xml')).headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      expect((await get('/opensearch.xml')).headers.get('content-type')).toMatch(
        /^application\/opensearchdescription\+xml/,
      );
    });
    it.each(['/', '/by-elections/corby-2012/', '/embed/corby-2012/swing/', '/data/by-elections.json', '/no-such/'])(
      'sends the headers of safety with %s',
      async (path) => {
        const { headers } = await get(path);
        for (const [header, value] of SECURITY_HEADERS) expect(headers.get(header), header).toBe(value);
        const policy = headers.get('content-security-policy') ?? '';
        expect(policy).toContain(`frame-ancestors ${path.startsWith('/embed/') ? '*' : "'none'"}`);
        expect(policy).not.toContain('unsafe');
        expect(headers.get('server') ?? '').not.toMatch(/\d/);
      },
    );
    it('leads an address without its closing slash to the page, on the same host', async () => {
      const { status, headers } = await get('/about');
      expect([301, 308]).toContain(status);
      expect(headers.get('location')).toBe('/about/');
    });
    it('answers what is not there with 404 and a page of the site’s own', async () => {
      for (const path of ['/no-such/', '/by-elections/', '/by-elections/no-such-2012/', ...FOR_HOSTS]) {
        const answer = await get(path);
        expect(answer.status, path).toBe(404);
        expect(await answer.text(), path).toContain('By-election Record');
      }
      const frame = await get('/embed/no-such-2012/swing/');
      expect(frame.status).toBe(404);
      expect(await frame.text()).toContain('There is no such chart');
      expect(frame.headers.get('content-security-policy')).toContain('frame-ancestors *');
    });
    it('lets only what never changes be kept for ever', async () => {
      const kept = async (path: string): Promise<string | null> => (await get(path)).headers.get('cache-control');
      expect(await kept(`/${builtFiles('.js').find((file) => file.startsWith('_astro/'))}`)).toBe(FOREVER);
      expect(await kept(`/${builtFiles('.json').find((file) => /\/v\//.test(file))}`)).toBe(FOREVER);
      for (const path of ['/', '/data/by-elections.csv', '/by-elections/corby-2012.json', '/search/index.js'])
        expect(await kept(path), path).toBe('public, max-age=300');
      expect((await kept('/by-elections/corby-2012/v/no-such.json')) ?? '').not.toContain('immutable');
    });
    it('lets other sites read the data, and only that', async () => {
      const open = async (path: string): Promise<string | null> =>
        (await get(path)).headers.get('access-control-allow-origin');
      for (const path of [
        '/data/by-elections.csv',
        '/by-elections/corby-2012.json',
        '/oembed/corby-2012.json',
        '/feed.xml',
      ])
        expect(await open(path), path).toBe('*');
      expect(await open('/')).toBeNull();
    });
  });
});
