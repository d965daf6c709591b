import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import Parser from 'rss-parser';
import { exported, exportedPages } from '@/tests/support/export';
import { TEST_OUT } from '@/tools/dev/testing/fixture';

const FEEDS = ['feed.xml', 'feed-all.xml', 'series/daily/feed.xml', 'series/weekly/feed.xml'];

/** The title in `hostile-title.md`. */
const HOSTILE = '</script><b>&amp; "quotes" ]]> $& ünïcödé 🎧 \u202Eabc';

/** The JSON-LD graph of a page. */
async function structuredData(page: Page): Promise<Record<string, unknown>[]> {
  const blocks = page.locator('script[type="application/ld+json"]');
  await expect(blocks).toHaveCount(1);
  // The tests compare its values with the page.
  const { '@graph': graph } = JSON.parse((await blocks.textContent()) ?? '') as {
    '@graph': Record<string, unknown>[];
  };
  return graph;
}

/** The addresses that are not files of the export. */
function missingFiles(addresses: readonly string[]): string[] {
  return addresses.filter((address) => {
    const path = join(TEST_OUT, decodeURI(new URL(address).pathname));
    return !existsSync(path.endsWith('/') ? `${path}index.html` : path);
  });
}

test.describe('feeds', () => {
  for (const feed of FEEDS) {
    test(`${feed} names existing files with their lengths`, async ({ baseURL }) => {
      const xml = exported(feed);
      const parsed = await new Parser().parseString(xml);
      expect(parsed.feedUrl).toBe(`${baseURL}/${feed}`);
      for (const { enclosure } of parsed.items) {
        const { pathname } = new URL(enclosure?.url ?? '');
        expect(Number(enclosure?.length)).toBe(statSync(join(TEST_OUT, pathname)).size);
      }
      const files = [...xml.matchAll(/<podcast:(?:transcript|chapters) url="([^"]*)"/g)];
      expect(files.length).toBeGreaterThanOrEqual(parsed.items.length);
      expect(missingFiles(files.map(([, address]) => address ?? ''))).toEqual([]);
    });
  }

  test('of series have only their own episodes, with the same guids as in the feed of the show', async () => {
    const [all, , daily, weekly] = await Promise.all(
      FEEDS.map((feed) => new Parser().parseString(exported(feed))),
    );
    const guids = (feed: typeof all) => feed?.items.map(({ guid }) => guid) ?? [];
    expect(weekly?.items.map(({ title }) => title)).toContain('Nine minutes');
    expect(daily?.items.map(({ title }) => title)).toContain('Half a minute');
    expect(guids(weekly).filter((guid) => guids(daily).includes(guid))).toEqual([]);
    expect(guids(all)).toEqual(expect.arrayContaining([...guids(daily), ...guids(weekly)]));
  });

  test('keep a hostile title unchanged', async () => {
    const { items } = await new Parser().parseString(exported('feed.xml'));
    expect(items.map(({ title }) => title)).toContain(HOSTILE);
  });
});

test.describe('search engines', () => {
  for (const slug of ['nine-minutes', 'hostile-title']) {
    test(`get the same data for ${slug} as its page shows`, async ({ page, baseURL }) => {
      await page.goto(`/episodes/${slug}/`);
      const title = await page.getByRole('heading', { level: 1 }).textContent();
      const [episode, crumbs] = await structuredData(page);
      const download = page.getByRole('link', { name: 'Download audio' });
      expect(episode).toMatchObject({
        '@type': 'PodcastEpisode',
        name: title,
        url: page.url(),
        description: (
          await page.getByRole('region', { name: 'Episode summary' }).locator('p').textContent()
        )?.trim(),
        associatedMedia: {
          contentUrl: `${baseURL}${await download.getAttribute('href')}`,
        },
      });
      expect(crumbs).toMatchObject({
        '@type': 'BreadcrumbList',
        itemListElement: [{ name: 'Fixture Radio' }, { name: 'All episodes' }, { name: title }],
      });
      await expect(page).toHaveTitle(`${title} | Fixture Radio`);
      await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
        'content',
        `${title}`,
      );
    });
  }

  test('get a hostile title as its page prints it', async ({ page }) => {
    await page.goto('/episodes/hostile-title/');
    const [episode] = await structuredData(page);
    expect(episode?.['name']).toBe(HOSTILE.replace('"quotes"', '“quotes”'));
  });

  test('get the data of the show on the home page', async ({ page }) => {
    await page.goto('/');
    const [series] = await structuredData(page);
    expect(series).toMatchObject({ '@type': 'PodcastSeries', name: 'Fixture Radio' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fixture Radio');
  });

  test('find the alternate formats of the text on each episode page', () => {
    const pages = exportedPages().filter(({ path }) => /^\/episodes\/[^/]+\/$/.test(path));
    expect(pages.length).toBeGreaterThan(20);
    for (const { path, html } of pages) {
      const links = [...html.matchAll(/<link rel="alternate" type="([^"]*)" href="([^"]*)"/g)];
      const types = links.map(([, type]) => type);
      expect.soft(types, path).toEqual(expect.arrayContaining(['text/markdown']));
      expect.soft(types, path).toContain('application/json+oembed');
      const texts = links.filter(([, type]) => type !== 'application/json+oembed');
      expect.soft(missingFiles(texts.map(([, , href]) => href ?? '')), path).toEqual([]);
    }
  });
});

test.describe('language models and home screens', () => {
  test('find a file at every address in llms.txt', () => {
    const text = exported('llms.txt');
    expect(text).toMatch(/^# Fixture Radio\n\n> A show that exists to be tested\./);
    const addresses = [...text.matchAll(/\]\((http[^)]*)\)/g)].map(([, address]) => address ?? '');
    expect(addresses.length).toBeGreaterThan(25);
    expect(missingFiles(addresses)).toEqual([]);
  });

  test('find the alternate formats in the text of an episode', () => {
    const folder = 'episodes/nine-minutes/';
    for (const file of ['index.md', 'transcript.json']) {
      const text = exported(`${folder}${file}`);
      for (const other of ['transcript.vtt', 'transcript.srt', 'transcript.txt']) {
        expect.soft(text, file).toContain(`/${folder}${other}`);
      }
    }
  });

  test('get a manifest with existing icons', async ({ page, request, baseURL }) => {
    await page.goto('/');
    const address = await page.locator('link[rel=manifest]').getAttribute('href');
    const answer = await request.get(address ?? '');
    expect(answer.headers()['content-type']).toContain('application/manifest+json');
    const manifest = (await answer.json()) as { name: string; icons: { src: string }[] }; // written by the build
    expect(manifest.name).toBe('Fixture Radio');
    expect(missingFiles(manifest.icons.map(({ src }) => `${baseURL}${src}`))).toEqual([]);
    expect(missingFiles([`${baseURL}/apple-touch-icon.png`])).toEqual([]);
    await expect(page.locator('link[rel=icon]')).toHaveCount(1);
  });
});
