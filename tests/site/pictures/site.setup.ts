import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from '@playwright/test';
import { almanac } from '#almanac';
import { frozenAlmanac } from './frozen-almanac.ts';
import { DRAWN_BY, SITE } from './places.ts';

test('the pages are built of records that stay as they are', ({ browser }, { config }) => {
  const file = join(dirname(SITE), 'almanac.json');
  mkdirSync(dirname(SITE), { recursive: true });
  writeFileSync(file, JSON.stringify(frozenAlmanac(almanac())));
  const { status, stderr, error } = spawnSync('astro', ['build', '--silent', '--outDir', SITE], {
    env: {
      ...process.env,
      ALMANAC: file,
      ASTRO_TELEMETRY_DISABLED: '1',
      SITE_URL: 'https://by-election-record.example',
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw error ?? new Error(`The pages for the pictures were not built.\n${stderr}`);
  // "missing" is what a plain run does; the other ways redraw.
  if (['all', 'changed'].includes(config.updateSnapshots)) writeFileSync(DRAWN_BY, `${browser.version()}\n`);
});
