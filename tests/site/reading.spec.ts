import { expect, test } from '@playwright/test';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the first page filters by outcome, Parliament and winner', async ({ page }) => {
    await page.goto('/');
    const rows = page.locator('table.list tbody tr');
    const all = await rows.count();
    await page.getByText('● Gains', { exact: true }).click();
    const gains = await rows.filter({ visible: true }).count();
    expect(gains).toBeGreaterThan(0);
    expect(gains).toBeLessThan(all);
    await page.getByText('2010–15', { exact: true }).first().click();
    expect(await rows.filter({ visible: true }).count()).toBeLessThan(gains);
    await expect(page.locator('#find')).toBeHidden();
  });

  test('a by-election tells who won, from whom and by what swing', async ({ page }) => {
    await page.goto('/by-elections/corby-2012/');
    await expect(page.locator('h1')).toHaveText('Labour gains Corby from the Conservatives on a 12.7-point swing');
    await expect(page.getByRole('row', { name: /Andy Sawford/ }).first()).toContainText('17,267');
    await expect(page.locator('#swing')).toBeVisible();
    expect(await page.locator('main svg[role=img]').count()).toBeGreaterThanOrEqual(6);
  });

  test('a figure leads to its working', async ({ page }) => {
    await page.goto('/by-elections/corby-2012/');
    await page.getByRole('link', { name: '1,895' }).first().click();
    await expect(page).toHaveURL(/#src-previous$/);
    await expect(page.locator('#src-previous')).toContainText('22,886 − 20,991');
  });
});

test.describe('with script', () => {
  test('search finds a by-election by its winner, and the view can be linked', async ({ page }) => {
    await page.goto('/');
    await page.locator('#q').fill('farage');
    const rows = page.locator('table.list tbody tr').filter({ visible: true });
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toContainText('Clacton');
    await expect(page).toHaveURL(/\?q=farage/);
    await page.reload();
    await expect(rows).toHaveCount(1);
  });

  test('search finds the one won by six votes', async ({ page }) => {
    await page.goto('/');
    await page.locator('#q').fill('six votes');
    await expect(page.locator('table.list tbody tr').filter({ visible: true })).toContainText(['Runcorn and Helsby']);
  });

  test('a column sorts by keyboard, and says how', async ({ page }) => {
    await page.goto('/');
    await page.locator('th[data-sort=swing] button').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('th[data-sort=swing]')).toHaveAttribute('aria-sort', 'descending');
    await expect(page.locator('table.list tbody tr').first()).toContainText('Clacton');
    await expect(page).toHaveURL(/sort=swing/);
  });

  test('filters are kept in the address', async ({ page }) => {
    await page.goto('/?outcome=gains');
    await expect(page.locator('#f-gains')).toBeChecked();
  });
});

test('the first key press reaches the content', async ({ page }) => {
  await page.goto('/by-elections/corby-2012/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('every stop of the keyboard shows its focus', async ({ page }) => {
  await page.goto('/by-elections/corby-2012/');
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).not.toBe('none');
  }
});

for (const id of ['corby-2012', 'city-of-chester-2022', 'clacton-2026'])
  test(`${id} prints on two sheets of A4`, async ({ page }) => {
    await page.goto(`/by-elections/${id}/`);
    await page.emulateMedia({ media: 'print' });
    // All charts but that of electors, which the table's votes tell.
    const charts = page.locator('main section:not(:has(> #votes)) svg[role=img]');
    expect(await charts.count()).toBeGreaterThanOrEqual(2);
    for (const chart of await charts.all()) await expect(chart).toBeVisible();
    const sheets = await page.pdf({ preferCSSPageSize: true });
    expect(sheets.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
  });

test('paper is light even from a dark screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/by-elections/city-of-chester-2022/');
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background).toBe('rgb(253, 252, 250)');
  await expect(page.locator('.mast nav')).toBeHidden();
});

test('colours of the system are respected', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/by-elections/corby-2012/');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('#swing')).toBeVisible();
});

test('two by-elections stand side by side at an address', async ({ page }) => {
  await page.goto('/compare/?a=corby-2012&b=city-of-chester-2022');
  const sides = page.locator('.side');
  await expect(sides.nth(0)).toContainText('Labour gains Corby');
  await expect(sides.nth(1)).toContainText('Labour holds City of Chester');
  await expect(sides.nth(1).getByRole('row', { name: /Samantha Dixon/ })).toContainText('17,309');
  await page.getByLabel('First').selectOption('clacton-2014');
  await expect(sides.nth(0)).toContainText('UKIP gains Clacton');
  await expect(page).toHaveURL(/a=clacton-2014&b=city-of-chester-2022/);
});
