import { expect, test } from '@playwright/test';
import { player } from '@/tests/support/player-controls';

test('audio continues from an episode to its series, topic and people, and back', async ({
  page,
}) => {
  await page.goto('/episodes/nine-minutes/');
  await player(page).getByRole('button', { name: 'Play', exact: true }).click();
  const pause = player(page).getByRole('button', { name: 'Pause' });
  await expect(pause).toBeVisible();

  await page.getByRole('link', { name: 'Weekly Analysis' }).click();
  await expect(page).toHaveURL('/series/weekly/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Weekly');
  await expect(page.getByRole('article')).toHaveCount(1);

  await page.getByRole('main').getByRole('link', { name: 'Nine minutes', exact: true }).click();
  await page.getByRole('link', { name: 'Harbours' }).click();
  await expect(page).toHaveURL('/topics/harbours/');
  await expect(page.getByRole('main')).toContainText('3 episodes');

  await page.getByRole('main').getByRole('link', { name: 'Nine minutes', exact: true }).click();
  await page.getByRole('link', { name: 'Joanna Rivers' }).click();
  await expect(page).toHaveURL('/people/joanna-rivers/');
  await expect(page.getByRole('main')).toContainText('Host');

  await page.getByRole('main').getByRole('link', { name: 'Nine minutes', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('The harbour');
  await expect(pause).toBeVisible();
});

test.describe('lists', () => {
  test('a long list has a second page, and a link back', async ({ page }) => {
    const path = '/people/joanna-rivers/';
    await page.goto(path);
    await expect(page.getByRole('article')).toHaveCount(4);
    await page.getByRole('link', { name: 'Older' }).click();
    await expect(page).toHaveURL(`${path}page/1/`);
    await expect(page.getByRole('article')).toHaveCount(20);
    await page.getByRole('link', { name: 'Newer' }).click();
    await expect(page).toHaveURL(path);
  });

  test('a second page would not begin with fewer than four episodes', async ({ page }) => {
    for (const [path, count] of [
      ['/series/daily/', 23],
      ['/topics/words/', 22],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole('article')).toHaveCount(count);
    }
  });

  test('a number from when lists were counted from the newest leads there', async ({ page }) => {
    for (const path of ['/episodes/', '/series/daily/', '/people/joanna-rivers/']) {
      await page.goto(`${path}page/2/`);
      await expect(page).toHaveURL(path);
    }
  });

  test('names in any script and with any symbols have a page', async ({ page }) => {
    for (const title of ['港', '🎧', '</script> & $& ]]>']) {
      await page.goto('/topics/');
      await page.mouse.move(50, 50);
      await page.getByRole('link', { name: title, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByRole('article')).toHaveCount(1);
      await page.reload();
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', page.url());
    }
  });

  test('the archive links to a year, which lists its episodes by month', async ({ page }) => {
    await page.goto('/episodes/page/1/');
    await page
      .getByRole('navigation', { name: 'Browse' })
      .getByRole('link', { name: '2026' })
      .click();
    await expect(page).toHaveURL('/episodes/year/2026/');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['June', 'May']);
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(25);
    await page.getByRole('link', { name: 'Vane' }).click();
    await expect(page).toHaveURL('/episodes/vane/');
  });

  test('the archive links to all people', async ({ page }) => {
    await page.goto('/episodes/');
    await page
      .getByRole('navigation', { name: 'Browse' })
      .getByRole('link', { name: 'People' })
      .click();
    await page.getByRole('link', { name: 'Peter Lund' }).click();
    await expect(page.getByRole('main')).toContainText('Guest');
    await page.getByRole('link', { name: 'All people' }).click();
    await expect(page).toHaveURL('/people/');
  });
});

test.describe('links at the end of an episode', () => {
  test('lead to the next episode of the series and to related episodes', async ({ page }) => {
    await page.goto('/episodes/anchor/');
    const next = page.getByRole('link', { name: 'Next episode in Daily' });
    await expect(next).toHaveAttribute('href', '/episodes/half-a-minute/');
    const related = page.getByRole('region', { name: 'Related episodes' });
    await expect(related.getByRole('heading', { level: 3 })).toHaveText(['Hawser', 'Quay']);
    await related.getByRole('link', { name: 'Quay', exact: true }).click();
    await expect(page).toHaveURL('/episodes/quay/');
  });

  test('are omitted if no episode is related', async ({ page }) => {
    await page.goto('/episodes/keel/');
    await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Related episodes' })).toHaveCount(0);
  });
});

test.describe('subscribing', () => {
  test('an episode links to all ways to subscribe', async ({ page, baseURL }) => {
    await page.goto('/episodes/half-a-minute/');
    await page.getByRole('link', { name: 'All ways to subscribe' }).click();
    await expect(page).toHaveURL('/subscribe/');
    const host = new URL(baseURL ?? '').host;
    await expect(page.getByRole('link', { name: 'Apple Podcasts' })).toHaveAttribute(
      'href',
      `podcast://${host}/feed.xml`,
    );
    await expect(
      page.getByRole('img', { name: 'QR code with the address of this page' }),
    ).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Weekly' })).toHaveValue(
      `${baseURL}/series/weekly/feed.xml`,
    );
  });

  test('a button copies the address of the feed and confirms it', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/subscribe/');
    await page.getByRole('button', { name: 'Copy: Feed address' }).click();
    await expect(page.getByRole('status').first()).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/feed.xml`);
  });

  test('without access to the clipboard, the address is selected', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto('/subscribe/');
    await page.getByRole('button', { name: 'Copy: Feed address' }).click();
    await expect(page.getByRole('status').first()).toContainText('The text is selected');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${baseURL}/feed.xml`);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('the address can be selected, and there is no copy button', async ({ page }) => {
      await page.goto('/subscribe/');
      await expect(page.getByRole('textbox', { name: 'Feed address' })).toBeVisible();
      await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
    });
  });
});
