import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { brokenLinks } from '@/tests/support/broken-links';
import { exported, exportedPages, leadsOn } from '@/tests/support/export';
import { watchTransfers, weight } from '@/tools/dev/bench/transfer';
import { TEST_OUT } from '@/tools/dev/testing/fixture';

const EPISODE = '/episodes/nine-minutes/';
/** A sentence deep in the transcript, which no summary contains. */
const SENTENCE = 'The seventh lamp on the harbour wall was never lit again.';
/** Pages that search engines must not list: the error page, the offline page and embedded players. */
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
        // React writes `<br/>` and `<!DOCTYPE html>` in its own style, which is valid.
        'void-style': 'off',
        'doctype-style': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        // React writes `charSet`; names of attributes are not case-sensitive.
        'attr-case': 'off',
        // The colours of the show and the fill of the slider are data, which a class cannot contain.
        'no-inline-style': 'off',
        // The author decides the length of a title.
        'long-title': 'off',
        // React escapes only what it must; an unescaped `>` in text is valid.
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

  test('has no broken link and no link to a missing anchor', async ({ baseURL }) => {
    const { count: links, broken } = await brokenLinks(`${baseURL}/`);
    expect(links).toBeGreaterThan(exportedPages().length);
    expect(broken).toEqual([]);
  });

  test('has one title, one canonical address and one first heading on each page', () => {
    for (const page of exportedPages()) {
      const { path, html } = page;
      expect.soft(count(html, /<title[ >]/), `titles of ${path}`).toBe(1);
      expect.soft(count(html, /<h1[ >]/), `first headings of ${path}`).toBe(leadsOn(page) ? 0 : 1);
      // A page that is shown in place of another one has no canonical address.
      const canonicals = /^\/(404\.html|offline\/)$/.test(path) ? 0 : 1;
      expect.soft(count(html, 'rel="canonical"'), `canonicals of ${path}`).toBe(canonicals);
    }
  });

  test('lists exactly its pages in the sitemap', ({ baseURL }) => {
    const listed = [...exported('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, address = '']) => decodeURI(address),
    );
    const pages = exportedPages().filter((page) => !UNLISTED.test(page.path) && !leadsOn(page));
    expect(listed.toSorted()).toEqual(pages.map(({ path }) => `${baseURL}${path}`).toSorted());
  });

  test('omits drafts', () => {
    for (const { html } of exportedPages()) expect(html).not.toContain('Not yet');
    expect(exported('feed.xml')).not.toContain('Not yet');
  });

  test('has the transcript only in the HTML, not in the flight data', () => {
    expect(count(exported(`${EPISODE}index.html`), SENTENCE)).toBe(1);
    expect(count(exported(`${EPISODE}index.txt`), SENTENCE)).toBe(0);
  });
});

test.describe('the feed', () => {
  test('parses in rss-parser, with the length of each file', async ({ baseURL }) => {
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

  test('is served with an XML content type', async ({ request }) => {
    const answer = await request.get('/feed.xml');
    expect(answer.headers()['content-type']).toMatch(/xml/);
  });
});

test.describe('the weight of an episode page', () => {
  test('is 36 kB at most at first view, and 24 kB for its fonts, without scripts and styles', async ({
    page,
  }) => {
    const html = gzipSync(exported(`${EPISODE}index.html`), { level: 9 });
    expect(html.length).toBeLessThanOrEqual(36_000);
    const arrived = watchTransfers(page);
    await page.goto(EPISODE, { waitUntil: 'networkidle' });
    await expect(page.locator('html.serif')).toBeAttached();
    const transfers = await arrived();
    expect(transfers.filter(({ kind }) => /script|stylesheet/.test(kind))).toEqual([]);
    const fonts = transfers.filter(({ kind }) => kind === 'font');
    expect(fonts).not.toEqual([]);
    expect(weight(fonts, ARTWORK)).toBeLessThanOrEqual(24_000);
  });

  test('is 255 kB at most during playback', async ({ page }) => {
    const arrived = watchTransfers(page);
    await page.goto(EPISODE);
    const player = page.getByRole('region', { name: 'Player' });
    await player.getByRole('button', { name: 'Play', exact: true }).click();
    await expect
      .poll(async () => Number(await player.getByRole('slider', { name: 'Seek' }).inputValue()))
      .toBeGreaterThan(0);
    expect(weight(await arrived(), ARTWORK)).toBeLessThanOrEqual(255_000);
  });

  test('comes from a single host', async ({ page, baseURL }) => {
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
