import { expect, test } from '@playwright/test';
import { PAGES } from './built-pages.ts';
import { findBrowser } from './find-browser.ts';

// As a reader's own setting of the browser does it: page styles that count in em or rem follow.
test.use({
  launchOptions: {
    executablePath: await findBrowser(),
    args: ['--disable-dev-shm-usage', '--blink-settings=defaultFontSize=32'],
  },
});

for (const path of PAGES)
  test(`${path} does not scroll sideways with letters twice as large`, async ({ page }) => {
    await page.goto(path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    for (const width of [390, 640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= limit) return null;
        const outside = [...document.querySelectorAll('body *')].find(
          (each) => each.getBoundingClientRect().right > limit + 1,
        );
        return outside?.outerHTML.slice(0, 150) ?? 'something';
      });
      expect(wide, `${width} px`).toBeNull();
    }
  });
