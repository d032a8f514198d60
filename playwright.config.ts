import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/site/find-browser.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 4329);

if (!existsSync('dist/index.html')) throw new Error('The browser tests need the built site. Run npm run build first.');

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: { executablePath: await findBrowser(), args: ['--disable-dev-shm-usage'] },
  },
  webServer: {
    command: `npx astro preview --host 127.0.0.1 --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
});
