import { expect, test } from '@playwright/test';
import { brokenLinks } from '@/tests/support/broken-links';
import { serve } from '@/tools/serve';
import { BELOW_PATH } from '@/tools/dev/testing/fixture';

const { out, basePath, siteUrl } = BELOW_PATH;

let home: string;

test.beforeAll(async () => {
  home = await serve({ folder: out, basePath, port: 0 });
});

test.describe('a site below a base path', () => {
  test('has no broken link', async () => {
    // Addresses in the feed and the head are on the host of SITE_URL, which the test cannot reach.
    const { count, broken } = await brokenLinks(home, (url) =>
      url.startsWith('https://ada.example/'),
    );
    expect(count).toBeGreaterThan(30);
    expect(broken).toEqual([]);
  });

  test('plays, continues the audio on other pages, and states its canonical address', async ({
    page,
  }) => {
    await page.goto(`${home}episodes/nine-minutes/`);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      `${siteUrl}/episodes/nine-minutes/`,
    );
    const player = page.getByRole('region', { name: 'Player' });
    await player.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
    await page.getByRole('link', { name: 'how this page is made' }).click();
    await expect(page).toHaveURL(`${home}episodes/`);
    await player.getByRole('link', { name: 'Nine minutes' }).click();
    await expect(page).toHaveURL(`${home}episodes/nine-minutes/`);
    await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('The harbour');
    await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('searches, plays a hit and opens it', async ({ page }) => {
    await page.goto(`${home}search/?q=seventh+lamp`);
    const results = page.getByRole('list', { name: 'Results' });
    await results.getByRole('button', { name: 'Play Nine minutes from 2:0' }).click();
    await expect(results.getByRole('button', { name: 'Pause Nine minutes' }).first()).toBeVisible();
    await results.getByRole('link', { name: /The seventh lamp on/ }).click();
    await expect(page).toHaveURL(new RegExp(`^${home}episodes/nine-minutes/#t=`));
  });
});
