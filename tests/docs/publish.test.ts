import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SECURITY_HEADERS } from '#exchange';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  license: string;
  scripts: Record<string, string>;
};

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

describe('the workflow', () => {
  const { jobs } = parse(read('.github/workflows/publish.yml')) as {
    jobs: Record<string, { needs?: string; steps: readonly Step[] }>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  it('runs only commands that there are', () => {
    const commands = steps.flatMap(({ run }) => /npm run ([a-z:-]+)/.exec(run ?? '')?.[1] ?? []);
    expect(commands.length).toBeGreaterThan(1);
    expect(commands.filter((command) => !(command in manifest.scripts))).toEqual([]);
  });
  it('publishes nothing that was not tested, nor an address that is not kept', () => {
    expect(jobs['build']?.needs).toBe('test');
    expect(jobs['publish']?.needs).toBe('build');
    expect(jobs['build']?.steps.map(({ run }) => run)).toContain('npm run seal -- --check');
  });
  it('publishes the whole folder, the address for security reports in it too', () => {
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    expect(upload?.with).toEqual({ path: 'dist', 'include-hidden-files': true });
  });
  it('names a version of every action', () => {
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/@v\d+$/);
  });
});

describe.each(['nginx.conf', 'Caddyfile'])('the sample for hosts, %s,', (name) => {
  const text = read(`.github/hosting/${name}`);
  it('sends every header that the ready files send', () => {
    const missing = SECURITY_HEADERS.filter(([header, value]) => !text.includes(header) || !text.includes(value));
    expect(missing).toEqual([]);
  });
  it('lets only the pages made for it stand in frames, and keeps only what never changes', () => {
    expect(text).toContain('/embed/');
    expect(text).toMatch(/frame-ancestors/);
    expect(text).not.toMatch(/unsafe-(inline|eval)/);
    expect(text).toContain('immutable');
  });
  it('answers a missing frame with a page that says so', () => {
    expect(text).toContain('/embed/404.html');
    expect(existsSync(join(root, 'src/pages/embed/404.html.ts'))).toBe(true);
  });
});

describe('what goes with a published record', () => {
  it('is cited by the version of the package', () => {
    const citation = parse(read('CITATION.cff')) as Record<string, unknown>;
    expect(citation).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', version: manifest.version });
    expect(citation['license']).toContain(manifest.license);
    for (const field of ['message', 'title', 'authors']) expect(citation).toHaveProperty(field);
  });
  it('says its licences, with the attributions that they ask for', () => {
    const text = read('content/LICENSE.md').replace(/\s+/g, ' ');
    const sources = parse(read('content/sources.yaml')) as { attribution?: string; licenceUrl?: string }[];
    for (const { licenceUrl } of sources)
      if (licenceUrl && /parliament|creativecommons/.test(licenceUrl)) expect(text).toContain(licenceUrl);
    expect(text).toContain('Contains Parliamentary information licensed under the');
  });
  it('asks of a wrong figure where, what, what instead, and how it is known', () => {
    const form = parse(read('.github/ISSUE_TEMPLATE/wrong-figure.yml')) as {
      body: { id: string; validations?: { required: boolean } }[];
    };
    const required = form.body.filter(({ validations }) => validations?.required).map(({ id }) => id);
    expect(required).toEqual(['address', 'shown', 'expected', 'source']);
  });
});
