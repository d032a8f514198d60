import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** A text of our own: two figures of Corby as returned, one wrong, one of another year, markup that must stay text. */
const ARTICLE = [
  'Labour gained Corby from the Conservatives at the by-election of 15 November 2012.',
  'Andy Sawford won with 17,267 votes, 48.4% of the vote. His majority was 7,719.',
  'Christine Emmett, the Conservative, came second with 9,476 votes.',
  'One reader wrote <img src=x onerror=alert(1)> & left.',
].join('\n\n');

/** Puts a text into the box as a paste does, long ones included. */
const paste = (page: Page, text: string): Promise<void> =>
  page.locator('#article').evaluate((box: HTMLTextAreaElement, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    if (box.dispatchEvent(event)) box.value = pasted;
  }, text);

const status = (page: Page) => page.locator('#status');
const read = (page: Page) => page.getByRole('button', { name: 'Read it' });

/** Whatever the browser complains of, the page's own policy included. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}

test('a pasted article is read by keyboard alone, and nothing of it leaves the browser', async ({ page, baseURL }) => {
  const found = complaints(page);
  const asked: { url: string; method: string; body: string | null }[] = [];
  page.on('request', (request) =>
    asked.push({ url: request.url(), method: request.method(), body: request.postData() }),
  );
  await page.goto('/reader/');
  await page.getByLabel('Article').focus();
  await page.keyboard.insertText(ARTICLE);
  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toHaveText(/^Found \d+ claims on Corby\. 1 differs from the return\.$/);

  const wrong = page.locator('mark.differs');
  await expect(wrong).toContainText('7,719');
  await expect(page.locator('mark', { hasText: '17,267' })).toContainText('✓');
  const row = page.getByRole('row', { name: /Majority of 7,719/ });
  await expect(row).toContainText('7,791');
  await expect(row).toContainText('≠ Differs');

  await wrong.getByRole('link').focus();
  await page.keyboard.press('Enter');
  const back = row.getByRole('link');
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(wrong.getByRole('link')).toBeFocused();

  const contest = page.getByRole('heading', { name: 'Corby, 15 November 2012' }).getByRole('link');
  await expect(contest).toHaveAttribute('href', `${baseURL}/by-elections/corby-2012/`);

  expect(asked.filter(({ url }) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
  expect(asked.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([]);
  expect(asked.filter(({ url }) => url.includes('?'))).toEqual([]);
  expect(found).toEqual([]);
});

test('a figure too far from the return to be claimed is in sight', async ({ page }) => {
  await page.goto('/reader/');
  await paste(page, ARTICLE.replace('7,719', '20,500'));
  await read(page).click();
  await expect(status(page)).toHaveText(/1 more is too far from the return to be claimed/);
  await expect(page.getByRole('heading', { name: 'Too far from the return to be claimed' })).toBeVisible();
  await expect(page.locator('#results')).toContainText('Majority of 20,500: further from the return (7,791)');
});

test('markup in a text is shown as text', async ({ page }) => {
  await page.goto('/reader/');
  await page.getByLabel('Article').fill(ARTICLE);
  await read(page).click();
  await expect(page.locator('.read')).toContainText('<img src=x onerror=alert(1)> & left.');
  expect(await page.locator('#results img').count()).toBe(0);
});

test('the source of a page is read without its tags', async ({ page }) => {
  await page.goto('/reader/');
  const [first = '', second = '', third = ''] = ARTICLE.split('\n\n');
  await paste(
    page,
    `<!doctype html><html><head><title>x</title><style>p{}</style></head><body><nav>Home</nav><h1>${first}</h1><p>${second.replace('17,267', '<b>17,267</b>')}</p><div>${third}<script>bad()</script></div></body></html>`,
  );
  await read(page).click();
  await expect(status(page)).toHaveText(/on Corby/);
  expect(await page.locator('.read p').allInnerTexts()).toHaveLength(3);
  await expect(page.locator('.read')).not.toContainText('bad()');
});

for (const scheme of ['light', 'dark'] as const)
  test(`its answers are accessible in ${scheme}, and nothing scrolls sideways`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/reader/');
    await page.getByRole('button', { name: 'Try an example' }).click();
    await expect(status(page)).toHaveText(/differs from the return/);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
    }
  });

test('what cannot be read is refused in plain sentences', async ({ page }) => {
  await page.goto('/reader/');
  await read(page).click();
  await expect(status(page)).toHaveText(/nothing to read yet/);
  await page.getByLabel('Article').fill('The council met on Tuesday and spoke of drains.');
  await read(page).click();
  await expect(status(page)).toHaveText(/No result of a by-election to the House of Commons was found/);
  await paste(page, 'a b '.repeat(1_400_000));
  await read(page).click();
  await expect(status(page)).toHaveText(/more than 5 MB/);
});

test('five megabytes never freeze the page', async ({ page }) => {
  await page.goto('/reader/');
  await page.evaluate(() => {
    const watch = window as unknown as { longest: number };
    watch.longest = 0;
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - last);
      last = now;
      setTimeout(tick, 10);
    };
    tick();
  });
  await paste(page, `${'The council met on Tuesday and spoke of drains.\n\n'.repeat(90_000)}${ARTICLE}`);
  const began = await page.evaluate(() => {
    (window as unknown as { longest: number }).longest = 0;
    return performance.now();
  });
  await read(page).click();
  await expect(status(page)).toHaveText(/on Corby/);
  await expect(page.locator('.read')).toContainText('lines without a claim left out');
  const [longest, whole] = await page.evaluate(
    (then) => [(window as unknown as { longest: number }).longest, performance.now() - then] as const,
    began,
  );
  // A ratio of one run: reading in the page itself would be one pause as long as nearly the whole.
  expect(longest / whole).toBeLessThan(0.5);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it says that it needs it, and what does without', async ({ page }) => {
    await page.goto('/reader/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('only page of the site that needs JavaScript');
    await expect(page.getByText('npm run read-article')).toBeVisible();
    await expect(page.locator('#desk')).toBeHidden();
  });
});
