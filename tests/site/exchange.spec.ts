import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const OWN = [
  '/embed/corby-2012/swing/',
  '/embed/runcorn-and-helsby-2025/majority/',
  '/candidates/',
  '/candidates/h/',
  '/data/',
];

for (const path of OWN) {
  test(`${path} is accessible, keeps to its policy and does not scroll sideways`, async ({ page }) => {
    const found: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') found.push(message.text());
    });
    for (const [width, colorScheme] of [
      [320, 'light'],
      [390, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`),
        `${width} px`,
      ).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${width} px`).toBe(0);
    }
    expect(found).toEqual([]);
  });
}

test.describe('the search in the head of a page', () => {
  test('loads nothing until its box is used', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/by-elections/corby-2012/');
    expect(asked.filter((path) => /_astro|search/.test(path))).toEqual([]);
    await page.getByRole('searchbox', { name: 'Search', exact: true }).focus();
    await expect.poll(() => asked.some((path) => path === '/search/index.js')).toBe(true);
  });
  for (const [typed, title] of [
    ['cheser', 'City of Chester'],
    ['sawford', 'Andy Sawford'],
    ['elvis', 'David Bishop'],
  ] as const)
    test(`finds ${title} for “${typed}”`, async ({ page }) => {
      await page.goto('/method/');
      await page.getByRole('searchbox', { name: 'Search', exact: true }).pressSequentially(typed);
      await expect(page.locator('form.find li').filter({ hasText: title }).first()).toBeVisible();
    });
  test('works by keyboard: down to a result, up to the box, Escape away, Enter to the first', async ({ page }) => {
    await page.goto('/about/');
    const box = page.getByRole('searchbox', { name: 'Search', exact: true });
    await box.pressSequentially('sawford');
    const result = page.locator('form.find li a').first();
    await expect(result).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(result).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(box).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(result).toBeHidden();
    await box.pressSequentially(' ');
    await expect(result).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/by-elections\/corby-2012\/#candidate-andy-sawford$/);
  });
  test('answers what a browser’s own search bar asks', async ({ page }) => {
    await page.goto('/seats/?q=tivertn');
    await expect(page.locator('form.find li').filter({ hasText: 'Tiverton and Honiton' }).first()).toBeVisible();
  });
  test('without script leads to the seats', async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto('/by-elections/corby-2012/');
    await page.locator('form.find input').fill('corby');
    await page.locator('form.find input').press('Enter');
    await expect(page).toHaveURL(/\/seats\/\?q=corby$/);
    await expect(page.getByRole('link', { name: 'Corby', exact: true }).first()).toBeVisible();
  });
});

test('a chart in an iframe of another page draws without script and leads back', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${baseURL}/by-elections/corby-2012/`);
  const code = (await page.locator('#embed code').first().textContent()) ?? '';
  expect(code).toMatch(/<iframe src="https:\/\/[^"]+\/embed\/corby-2012\/swing\/" title="[^"]+" width="100%"/);
  const local = code.replace(/src="https:\/\/[^/]+/, `src="${baseURL}`);
  // A file without a policy, in which the code stands as in another site's page.
  await page.goto(`${baseURL}/robots.txt`);
  await page.setContent(`<div style="width:480px">${local}</div>`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('svg[role="img"]')).toBeVisible();
  await expect(frame.getByRole('link')).toHaveAttribute('target', '_top');
  const size = await frame.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth]);
  expect(size[0]).toBe(size[1]);
});

test('an embedded chart is as high as its frame, in a wide and in a narrow column of any page', async ({ page }) => {
  test.slow();
  // The tallest and the plainest of each.
  for (const [id, chart] of [
    ['corby-2012', 'swing'],
    ['corby-2012', 'majority'],
    ['city-of-chester-2022', 'majority'],
    ['runcorn-and-helsby-2025', 'majority'],
    ['haltemprice-and-howden-2008', 'swing'],
    ['mid-ulster-2013', 'majority'],
  ] as const) {
    await page.goto(`/by-elections/${id}/`);
    const home = new URL(page.url()).origin;
    const code = await page.locator('#embed code', { hasText: `/${chart}/` }).textContent();
    const pasted = (code ?? '').replace(/src="https:\/\/[^/]+/, `src="${home}`);
    await page.route('http://news.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><article>${pasted}</article>` }),
    );
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('http://news.example/');
    for (const width of [320, 480, 599, 640, 720]) {
      await page.locator('article').evaluate((article, px) => (article.style.width = `${px}px`), width);
      const over = await page
        .frameLocator('iframe')
        .locator('html')
        .evaluate((html) => [html.scrollHeight - html.clientHeight, html.scrollWidth - html.clientWidth]);
      expect(over, `${id} ${chart} at ${width} px`).toEqual([0, 0]);
    }
    await page.unroute('http://news.example/');
  }
});

test('the pictures of a by-election are pictures', async ({ page, baseURL }) => {
  await page.goto('/by-elections/corby-2012/');
  const card = await page.locator('meta[property="og:image"]').getAttribute('content');
  const path = new URL(card ?? '').pathname;
  const sizes = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          return [image.naturalWidth, image.naturalHeight];
        }),
      ),
    [
      path,
      ...['swing.svg', 'majority.svg', 'swing.png', 'majority.png'].map(
        (name) => `${baseURL}/by-elections/corby-2012/${name}`,
      ),
    ],
  );
  expect(sizes[0]).toEqual([1200, 630]);
  expect(sizes.slice(1).every(([width = 0, height = 0]) => width >= 640 && height > 300)).toBe(true);
});

test('a feed reader reads the feed', async ({ page }) => {
  await page.goto('/about/');
  const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  const entries = await page.evaluate(async (href) => {
    const text = await (await fetch(href)).text();
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    if (feed.querySelector('parsererror')) return [];
    return [...feed.querySelectorAll('entry')].map((entry) => entry.querySelector('title')?.textContent ?? '');
  }, address ?? '');
  expect(entries.length).toBeGreaterThanOrEqual(30);
  expect(entries.every((title) => title !== '')).toBe(true);
});

test('a citation leads to a version of the record that is kept', async ({ page, request }) => {
  await page.goto('/by-elections/corby-2012/');
  await page.locator('#cite summary').click();
  await expect(page.locator('#cite')).toContainText('By-election Record (');
  const kept = await page.getByRole('link', { name: 'This version of the record' }).getAttribute('href');
  const [now, then] = await Promise.all([request.get('/by-elections/corby-2012.json'), request.get(kept ?? '')]);
  expect(await then.text()).toBe(await now.text());
  for (const form of ['bib', 'ris', 'csl.json'])
    expect((await request.get(`/by-elections/corby-2012.${form}`)).ok(), form).toBe(true);
});

test('a page’s head tells machines what it is', async ({ page, request }) => {
  await page.goto('/by-elections/corby-2012/');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}') as {
    '@graph': { '@type': string }[];
  };
  expect(data['@graph'].map((each) => each['@type'])).toEqual(['Event', 'Dataset']);
  const oEmbed = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const answer = (await (await request.get(new URL(oEmbed ?? '').pathname)).json()) as Record<string, unknown>;
  expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
  expect(answer['html']).toContain('/embed/corby-2012/swing/');
});
