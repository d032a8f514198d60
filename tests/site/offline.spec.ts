import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

test('a folder without a server is gone through by links and searched', async ({ page }) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'record-offline-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/offline.ts', 'dist', folder], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    const failures: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') failures.push(message.text());
    });
    page.on('requestfailed', (request) => failures.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page
      .getByRole('link', { name: /^Corby/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/(by-elections\/corby-2012|seats\/corby)\/index\.html/);
    await page.getByRole('searchbox', { name: 'Search', exact: true }).pressSequentially('sawford');
    await page.locator('form.find li a').first().click();
    await expect(page).toHaveURL(/by-elections\/corby-2012\/index\.html#candidate-andy-sawford$/);
    await expect(page.locator('h1')).toContainText('Labour');
    expect(failures).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
