import { expect, test } from '@playwright/test';
import { check, LinkState } from 'linkinator';
import { serve } from '@/tools/serve';
import { FIXTURE_CONTENT } from '@/tools/testing/fixture';
import { runTool } from '@/tools/testing/run';

const OUT = '.verbatim/test-base-path';
const BASE = '/my-show';

let home: string;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const env = { CONTENT_DIR: FIXTURE_CONTENT, SITE_URL: `https://ada.example${BASE}` };
  expect(await runTool('tools/build.ts', ['--out', OUT], { env, quiet: true })).toBe(0);
  home = await serve({ folder: OUT, basePath: BASE, port: 0 });
});

test.describe('a site below a path of its host', () => {
  test('has no broken link', async () => {
    const { links } = await check({ path: home, recurse: true, checkFragments: true });
    expect(links.length).toBeGreaterThan(30);
    // What the feed and the head name is on the host of SITE_URL, which is not here.
    const broken = links.filter(
      ({ state, url }) => state === LinkState.BROKEN && !url.startsWith('https://ada.example/'),
    );
    expect(broken.map(({ url, parent }) => `${url} on ${parent}`)).toEqual([]);
  });

  test('plays, goes from page to page with its sound, and says its own address', async ({
    page,
  }) => {
    await page.goto(`${home}episodes/nine-minutes/`);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      `https://ada.example${BASE}/episodes/nine-minutes/`,
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
});
