import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { PICTURED, SCREEN, type Pictured } from './pages.ts';
import { DRAWN_BY, SITE } from './places.ts';
import { pictureTypeface } from './typeface.ts';

/**
 * Two pictures of one page by one browser are the same to the pixel; what is allowed is what another processor may
 * round otherwise. `threshold` is a distance between colours, from 0 (the same) to 1.
 */
const LIKENESS = { threshold: 0.02, maxDiffPixels: 4 } as const;
const WIDTHS = { phone: 390, desk: 1280 } as const;

type Place = keyof typeof WIDTHS;
type Scheme = 'light' | 'dark';

// Half the size: a hair line still shows, at a quarter of the bytes. Pages forbid styles of others, thus the bypass.
test.use({ bypassCSP: true, deviceScaleFactor: 0.5, locale: 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

const drawnBy = existsSync(DRAWN_BY) ? readFileSync(DRAWN_BY, 'utf8').trim() : 'none';
let redraws = false;

test.beforeEach(async ({ browser, context }, { config }) => {
  redraws = ['all', 'changed'].includes(config.updateSnapshots);
  const version = browser.version();
  test.skip(
    !redraws && version !== drawnBy,
    `the pictures are by Chromium ${drawnBy}, this browser is ${version}: another one draws otherwise`,
  );
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(SITE, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
});

async function open(page: Page, { path, ready }: Pictured): Promise<void> {
  await page.goto(path);
  await page.addStyleTag({ content: pictureTypeface() });
  if (ready !== undefined) await page.locator(ready).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** In the dark half of it is enough: what stands where is the same. */
async function setScreen(page: Page, pictured: Pictured, place: Place, colorScheme: Scheme): Promise<void> {
  const height = Math.round((pictured[place] ?? SCREEN[place]) * (colorScheme === 'dark' ? 0.5 : 1));
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: WIDTHS[place], height });
}

for (const pictured of PICTURED)
  test(`${pictured.name} looks as it was drawn, in light and dark, on a phone and on a desk`, async ({ page }) => {
    await open(page, pictured);
    for (const place of ['phone', 'desk'] as const)
      for (const colorScheme of ['light', 'dark'] as const) {
        await setScreen(page, pictured, place, colorScheme);
        const name = `${pictured.name}-${place}-${colorScheme}.webp`;
        await expect.soft(page, name).toHaveScreenshot(name, { ...LIKENESS, scale: 'device' });
      }
  });

test.describe('a picture shows', () => {
  const corby = PICTURED.find(({ name }) => name === 'by-election')!;
  const changes: Readonly<Record<string, string>> = {
    'that a bar moved by two pixels': 'section:has(#majority) rect.Con { transform: translateX(2px) }',
    'that a colour changed a little': '.Lab { --c: #b01030 }',
    'that a rule is gone': '.duo > * { border-top: 0 !important }',
    'that a mark moved by four pixels': 'section:has(#turnout) circle { transform: translateX(4px) }',
    'that words are cut off': 'h1 { height: 1em; overflow: hidden }',
  };
  for (const [what, rules] of Object.entries(changes))
    test(what, async ({ page }) => {
      test.skip(redraws, 'nothing to compare with while the pictures are drawn');
      await open(page, corby);
      await setScreen(page, corby, 'phone', 'light');
      await page.addStyleTag({ content: rules });
      await expect(page).not.toHaveScreenshot('by-election-phone-light.webp', { ...LIKENESS, scale: 'device' });
    });
});
