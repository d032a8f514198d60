import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/site/find-browser.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 4329);

const ARGUMENTS = ['--disable-dev-shm-usage'];
const executablePath = await findBrowser();

if (!existsSync('dist/index.html')) throw new Error('The browser tests need the built site. Run npm run build first.');

export default defineConfig({
  // These end what hangs; a busy machine is ten times as slow as a free one.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  testDir: 'tests/site',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  snapshotPathTemplate: '{testDir}/pictures/drawn/{arg}{ext}',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: { executablePath, args: ARGUMENTS },
  },
  projects: [
    { name: 'site', testIgnore: 'pictures/**' },
    { name: 'frozen site', testMatch: 'pictures/site.setup.ts' },
    {
      name: 'pictures',
      testMatch: 'pictures/pictures.spec.ts',
      dependencies: ['frozen site'],
      // Letters drawn as their outlines are, whatever the machine prefers.
      use: {
        launchOptions: {
          executablePath,
          args: [
            ...ARGUMENTS,
            '--font-render-hinting=none',
            '--disable-lcd-text',
            '--disable-gpu',
            '--force-color-profile=srgb',
          ],
        },
      },
    },
  ],
  webServer: {
    command: `npx astro preview --host 127.0.0.1 --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 300_000,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
});
