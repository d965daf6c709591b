import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { brokenLinks } from '@/tests/support/broken-links';
import { serve } from '@/tools/serve';
import { BELOW_PATH } from '@/tools/dev/testing/fixture';

const { out, basePath, siteUrl, hostFeed } = BELOW_PATH;

let home: string;

test.beforeAll(async () => {
  home = await serve({ folder: out, basePath, port: 0 });
});

test.describe('a site whose feed is at a host', () => {
  test('has no feed and no address of one', () => {
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /feed(-all)?\.xml$/.test(file))).toEqual([]);
    const own = /my-show\/(series\/[a-z]+\/)?feed(-all)?\.xml/;
    const texts = files.filter((file) =>
      /\.(html|txt|json|md|xml|js|vtt|srt)$|_headers$/.test(file),
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((file) => own.test(readFileSync(join(out, file), 'utf8')))).toEqual([]);
  });

  for (const path of ['', 'subscribe/', 'series/weekly/', 'episodes/nine-minutes/']) {
    test(`names the feed of the host at /${path}`, async ({ page }) => {
      await page.goto(`${home}${path}`);
      const inHead = page.locator('link[rel=alternate][type="application/rss+xml"]');
      await expect(inHead).toHaveCount(1);
      await expect(inHead).toHaveAttribute('href', hostFeed);
      const link = page.getByRole('contentinfo').getByRole('link', { name: 'Feed', exact: true });
      await expect(link).toHaveAttribute('href', hostFeed);
    });
  }
});

test.describe('a site below a base path', () => {
  test('has no broken link', async () => {
    // The head names addresses below SITE_URL and the host's feed, which the test cannot reach.
    const { count, broken } = await brokenLinks(home, (url) =>
      /^https:\/\/(ada|host)\.example\//.test(url),
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
