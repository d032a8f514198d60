import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { PAGES } from './built-pages.ts';

/** Whatever the browser complains of, the page's own policy included. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}

for (const path of PAGES) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`${path} is accessible in ${scheme} on a phone and on a desk`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      const found = complaints(page);
      await page.goto(path);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        // What differs between light and dark is contrast alone.
        const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
        const { violations } = await (scheme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze();
        const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
        expect(told, `${width} px`).toEqual([]);
      }
      expect(found.filter((text) => !text.includes('404'))).toEqual([]);
    });
  }

  test(`${path} does not scroll sideways`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 390, 640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= limit) return null;
        const outside = [...document.querySelectorAll('main *')].find(
          (each) => each.getBoundingClientRect().right > limit + 1,
        );
        return outside?.outerHTML.slice(0, 150) ?? 'something';
      });
      expect(wide, `${width} px`).toBeNull();
    }
  });
}

test('text of drawings is neither cut off nor outside the page', async ({ page }) => {
  for (const path of PAGES.filter((each) => each.startsWith('/by-elections/') || each === '/seats/corby/')) {
    await page.goto(path);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll('main svg text')]
          .filter((each) => {
            const { left, right, width: own } = each.getBoundingClientRect();
            return own > 0 && (left < -1 || right > document.documentElement.clientWidth + 1);
          })
          .map((each) => each.textContent),
      );
      expect(outside, `${path} at ${width} px`).toEqual([]);
    }
  }
});
