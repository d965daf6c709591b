import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { axe } from '@/tests/support/axe';
import { field, results, status } from '@/tests/support/search-controls';
import { stopRoutes } from '@/tests/support/stop-routes';
import { serve } from '@/tools/serve';
import { BELOW_PATH, TEST_OUT } from '@/tools/dev/testing/fixture';
import { hydrateFully } from '@/tests/support/player-controls';

test.afterEach(stopRoutes);

/** Searches, and waits until the search works offline. */
async function useSearch(page: Page, home = '/'): Promise<void> {
  await page.goto(`${home}search/?q=harbour`);
  await expect(status(page)).toHaveText(/^\d episodes?$/);
  await expect(page.getByRole('search')).toContainText('Works offline');
}

/** The saved copy of a page; empty if there is none. The worker saves a page after it has answered. */
function savedPage(page: Page, address: string): Promise<string> {
  return page.evaluate(async (key) => (await (await caches.match(key))?.text()) ?? '', address);
}

function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

test.describe('without a network', () => {
  test('the search reloads, and finds every word of a small show', async ({ page, context }) => {
    await useSearch(page);
    await context.setOffline(true);
    await page.reload();
    await expect(results(page).locator('mark').first()).toHaveText(/^harbour/i);
    await page.goto('/search/?q=petition');
    await expect(status(page)).toHaveText('1 episode');
    await expect(results(page).locator('mark').first()).toHaveText(/^petition/i);

    const other = await context.newPage();
    await other.goto('/search/');
    await field(other).fill('seventh lamp');
    await expect(results(other).locator('mark').first()).toHaveText('seventh lamp');
  });

  test('visited pages open again, after a page load or a client-side navigation', async ({
    page,
    context,
  }) => {
    await useSearch(page);
    await page.goto('/episodes/half-a-minute/');
    await hydrateFully(page);
    // A client-side navigation fetches this page as data.
    await page.goto('/search/?q=harbour');
    await results(page).getByRole('link', { name: 'Nine minutes', exact: true }).click();
    await expect(page).toHaveURL('/episodes/nine-minutes/');
    await page.getByRole('link', { name: 'how this page is made' }).click();
    await expect(page).toHaveURL('/episodes/');
    for (const path of ['/episodes/half-a-minute/', '/episodes/nine-minutes/', '/episodes/']) {
      await expect.poll(() => savedPage(page, path)).not.toBe('');
    }

    await context.setOffline(true);
    await page.goto('/episodes/half-a-minute/');
    await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('Hello');
    await page.goto('/search/?q=harbour');
    await results(page).getByRole('link', { name: 'Nine minutes', exact: true }).click();
    await expect(page).toHaveURL('/episodes/nine-minutes/');
    await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('The harbour');
  });

  test('a page that was never visited says so, and links to saved pages', async ({
    page,
    context,
  }) => {
    await useSearch(page);
    await context.setOffline(true);
    await page.goto('/episodes/anchor/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
    await page.getByRole('main').getByRole('link', { name: 'Home' }).click();
    await expect(page).toHaveURL('/');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('You are offline');
    await page.goto('/episodes/anchor/');
    await page.getByRole('main').getByRole('link', { name: 'Search' }).click();
    await expect(field(page)).toBeVisible();
    await context.setOffline(false);
    await page.goto('/episodes/anchor/');
    await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('anchor');
  });

  test('a word whose part of the index is not saved causes a message, not an empty result', async ({
    page,
    context,
  }) => {
    // In a large show, only the used parts of the index are saved.
    await page.route('**/facets.json', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: { ...(await answer.json()), isSmall: false } });
    });
    await page.goto('/search/?q=seventh+lamp');
    await expect(page.getByRole('search')).toContainText('words you have searched before');
    await context.setOffline(true);
    await page.reload();
    await expect(results(page).locator('mark').first()).toHaveText('seventh lamp');
    await field(page).fill('anchor');
    await expect(status(page)).toHaveText(/^You are offline, and the part of the search index/);
  });

  test('no audio is saved, and nothing at all before the first search', async ({ page }) => {
    await page.goto('/episodes/half-a-minute/');
    await hydrateFully(page);
    const registrations = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect(await registrations()).toBe(0);
    expect(await cacheNames(page)).toEqual([]);

    await useSearch(page);
    expect(await registrations()).toBe(1);
    await page.goto('/episodes/half-a-minute/');
    const player = page.getByRole('region', { name: 'Player' });
    await player.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
    const saved = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = names.map(async (name) =>
        (await (await caches.open(name)).keys()).map((r) => r.url),
      );
      return (await Promise.all(all)).flat();
    });
    expect(saved.length).toBeGreaterThan(20);
    expect(saved.filter((url) => /audio|\.mp3|\.wav|feed|embed|sw\.js/.test(url))).toEqual([]);
  });

  test('saved pages can be removed for good', async ({ page }) => {
    await useSearch(page);
    expect((await cacheNames(page)).length).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await page.getByRole('button', { name: 'Clear listening history' }).click();
    await page.getByRole('button', { name: 'Yes, clear it' }).click();
    await expect.poll(() => cacheNames(page)).toEqual([]);
    await page.goto('/episodes/');
    expect(await cacheNames(page)).toEqual([]);
  });
});

test.describe('in a browser without service workers', () => {
  test.use({ serviceWorkers: 'block' });

  test('the search works, and does not claim to work offline', async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto('/search/?q=harbour');
    await expect(results(page).locator('mark').first()).toHaveText(/^harbour/i);
    await expect(page.getByRole('search')).not.toContainText('Works offline');
    expect(await cacheNames(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test.describe('a site on its own server', () => {
  let folder: string;

  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-offline-'));
  });
  test.afterEach(() => rm(folder, { recursive: true, force: true }));

  test('shows a new deployment at once if there is a network', async ({ page, context }) => {
    await cp(TEST_OUT, folder, { recursive: true });
    const home = await serve({ folder, basePath: '', port: 0 });
    await useSearch(page, home);
    await page.goto(`${home}episodes/half-a-minute/`);
    const file = join(folder, 'episodes/half-a-minute/index.html');
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replaceAll('Hello', 'Good evening'));
    await page.reload();
    await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('Good evening');
    await expect.poll(() => savedPage(page, page.url())).toContain('Good evening');
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('Good evening');

    await context.setOffline(false);
    await rm(file);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText("We can't find that page.");
    await expect.poll(() => savedPage(page, page.url())).toBe('');
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
  });

  test('shows a saved page if the server accepts the connection and sends nothing', async ({
    page,
  }) => {
    const inner = await serve({ folder: TEST_OUT, basePath: '', port: 0 });
    let isStuck = false;
    const server = createServer((incoming, answer) => {
      if (isStuck) return;
      const { url, headers } = incoming;
      get(new URL(url ?? '/', inner), { headers }, (from) => {
        answer.writeHead(from.statusCode ?? 500, from.headers);
        from.pipe(answer);
      });
    });
    await new Promise<void>((done) => server.listen(0, done));
    // A listening TCP server has an `AddressInfo`.
    const { port } = server.address() as AddressInfo;
    const home = `http://localhost:${port}/`;
    await useSearch(page, home);
    await page.goto(`${home}episodes/half-a-minute/`);
    await expect.poll(() => savedPage(page, page.url())).not.toBe('');
    isStuck = true;
    await page.reload();
    await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('Hello');
    server.closeAllConnections();
    server.close();
  });

  test('saves only pages below the base path', async ({ page, context }) => {
    const { out, basePath } = BELOW_PATH;
    const home = await serve({ folder: out, basePath, port: 0 });
    await useSearch(page, home);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(home);
    expect((await cacheNames(page)).every((name) => name.startsWith('verbatim:/my-show:'))).toBe(
      true,
    );
    await context.setOffline(true);
    await page.goto(`${home}search/?q=petition`);
    await expect(results(page).locator('mark').first()).toHaveText(/^petition/i);
    await page.goto(`${home}episodes/anchor/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the offline page, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 } });

    test('passes axe and fits a small screen', async ({ page }) => {
      await page.goto('/offline/');
      const { violations } = await axe(page).analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      ).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  });
}
