import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { brokenLinks } from '@/tests/support/broken-links';
import { exported, exportedPages } from '@/tests/support/export';
import { watchTransfers, weight } from '@/tools/dev/bench/transfer';
import { TEST_OUT } from '@/tools/dev/testing/fixture';

const EPISODE = '/episodes/nine-minutes/';
/** Deep in the transcript, so that no summary holds it. */
const SENTENCE = 'The seventh lamp on the harbour wall was never lit again.';
/** Pages that nobody should find: for errors, for who has no network, and inside a frame. */
const UNLISTED = /^\/(404\.html$|offline\/|embed\/)/;
const ARTWORK = /^\/pictures\//;

function count(text: string, part: string | RegExp): number {
  return text.split(part).length - 1;
}

test.describe('the export', () => {
  test('passes an HTML checker', async () => {
    const checker = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // React writes `<br/>` and `<!DOCTYPE html>` as it likes; both are valid.
        'void-style': 'off',
        'doctype-style': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        // React writes `charSet`; capitals mean nothing in names of attributes.
        'attr-case': 'off',
        // Colours of the show and the slider's fill are data, which no class can hold.
        'no-inline-style': 'off',
        // A title is as long as its author makes it.
        'long-title': 'off',
        // React escapes what has to be escaped; a bare `>` in text is valid.
        'no-raw-characters': ['error', { relaxed: true }],
      },
    });
    const faults: string[] = [];
    for (const { path, html } of exportedPages()) {
      const { results } = await checker.validateString(html);
      for (const { messages } of results) {
        for (const { ruleId, message, line, column } of messages) {
          faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test('has no broken link and no link to a place that is not there', async ({ baseURL }) => {
    const { count: links, broken } = await brokenLinks(`${baseURL}/`);
    expect(links).toBeGreaterThan(exportedPages().length);
    expect(broken).toEqual([]);
  });

  test('has one title, one canonical address and one first heading on each page', () => {
    for (const { path, html } of exportedPages()) {
      expect.soft(count(html, /<title[ >]/), `titles of ${path}`).toBe(1);
      expect.soft(count(html, /<h1[ >]/), `first headings of ${path}`).toBe(1);
      // What is shown in the place of another page has no address.
      const canonicals = /^\/(404\.html|offline\/)$/.test(path) ? 0 : 1;
      expect.soft(count(html, 'rel="canonical"'), `canonicals of ${path}`).toBe(canonicals);
    }
  });

  test('lists every page in the sitemap, and nothing else', ({ baseURL }) => {
    const listed = [...exported('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, address = '']) => decodeURI(address),
    );
    const pages = exportedPages().filter(({ path }) => !UNLISTED.test(path));
    expect(listed.toSorted()).toEqual(pages.map(({ path }) => `${baseURL}${path}`).toSorted());
  });

  test('leaves the draft out', () => {
    for (const { html } of exportedPages()) expect(html).not.toContain('Not yet');
    expect(exported('feed.xml')).not.toContain('Not yet');
  });

  test('has the transcript once, in the page and not in the flight data', () => {
    expect(count(exported(`${EPISODE}index.html`), SENTENCE)).toBe(1);
    expect(count(exported(`${EPISODE}index.txt`), SENTENCE)).toBe(0);
  });
});

test.describe('the feed', () => {
  test('parses in rss-parser, and says how long each file is', async ({ baseURL }) => {
    const feed = await new Parser().parseString(exported('feed.xml'));
    expect(feed.title).toBe('Fixture Radio');
    expect(feed.items).toHaveLength(25);
    for (const { enclosure } of feed.items) {
      const { pathname, origin } = new URL(enclosure?.url ?? '');
      expect(origin).toBe(baseURL);
      expect(Number(enclosure?.length)).toBe(statSync(join(TEST_OUT, pathname)).size);
    }
  });

  test('parses in feedsmith', () => {
    const { title: show, items = [] } = parseRssFeed(exported('feed.xml'));
    expect(show).toBe('Fixture Radio');
    expect(items.map(({ title }) => title)).toContain('Nine minutes');
    expect(new Set(items.map(({ link }) => link)).size).toBe(25);
  });

  test('is served as what it is', async ({ request }) => {
    const answer = await request.get('/feed.xml');
    expect(answer.headers()['content-type']).toMatch(/xml/);
  });
});

test.describe('the weight of an episode page', () => {
  test('is 90 kB at most at first view, without the scripts of a framework', async ({ page }) => {
    const arrived = watchTransfers(page);
    await page.goto(EPISODE, { waitUntil: 'networkidle' });
    const transfers = await arrived();
    expect(transfers.filter(({ kind }) => kind === 'script')).toEqual([]);
    expect(weight(transfers, ARTWORK)).toBeLessThanOrEqual(90_000);
  });

  // 151 of it are Next and React. The rest of the scripts is 38, the page 26, its font 20.
  test('is 220 kB at most when it plays', async ({ page }) => {
    const arrived = watchTransfers(page);
    await page.goto(EPISODE);
    const player = page.getByRole('region', { name: 'Player' });
    await player.getByRole('button', { name: 'Play', exact: true }).click();
    await expect
      .poll(async () => Number(await player.getByRole('slider', { name: 'Seek' }).inputValue()))
      .toBeGreaterThan(0);
    expect(weight(await arrived(), ARTWORK)).toBeLessThanOrEqual(220_000);
  });

  test('comes from one host', async ({ page, baseURL }) => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(EPISODE);
    await page
      .getByRole('region', { name: 'Player' })
      .getByRole('button', { name: 'Play', exact: true })
      .click();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    expect([...hosts]).toEqual([baseURL]);
  });
});
