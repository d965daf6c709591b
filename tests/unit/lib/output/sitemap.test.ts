import { describe, expect, it } from 'vitest';
import { robotsTxt } from '@/lib/output/robots';
import { sitePages } from '@/lib/output/site-pages';
import { sitemapFiles } from '@/lib/output/sitemap';
import { episodes } from '@/tests/support/episodes';
import { about, bees as fullBees, maps as fullMaps, show as fullShow } from './sample';

/** A show without series, topics and people, which would add pages. */
const show = { ...fullShow, series: [], people: [] };
const alone = { series: null, topics: [], people: [] };
const [maps, bees] = [
  { ...fullMaps, ...alone },
  { ...fullBees, ...alone },
];

const HEAD = '<?xml version="1.0" encoding="utf-8"?>';
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function pathsIn(xml: string | undefined): string[] {
  return [...(xml ?? '').matchAll(/<loc>https:\/\/example\.org\/my-show([^<]*)<\/loc>/g)].map(
    ([, path]) => path ?? '',
  );
}

describe('the pages of a site', () => {
  it('are the home page, the archive and the episodes, each with its date', () => {
    expect(sitePages(show, [maps, bees], [])).toEqual([
      { path: '/', changed: '2026-06-22T00:00:00Z' },
      { path: '/episodes/', changed: '2026-06-22T00:00:00Z' },
      { path: '/search/', changed: '2026-06-22T00:00:00Z' },
      { path: '/subscribe/', changed: undefined },
      { path: '/episodes/old-maps/', changed: '2026-06-22T00:00:00Z' },
      { path: '/episodes/bees/', changed: '2026-06-20T21:30:00Z' },
    ]);
  });

  it('include the further pages of the archive', () => {
    const paths = sitePages(show, episodes(44), []).map(({ path }) => path);
    expect(paths).toContain('/episodes/page/1/');
    expect(paths).toContain('/episodes/page/2/');
    expect(paths).not.toContain('/episodes/page/3/');
  });

  it('include the pages of the show, without a date', () => {
    expect(sitePages(show, [maps], [about])).toContainEqual({
      path: '/about/',
      changed: undefined,
    });
  });

  it('have no date without episodes', () => {
    expect(sitePages(show, [], [])[0]).toEqual({ path: '/', changed: undefined });
  });
});

describe('sitemap', () => {
  const pages = sitePages(show, [maps, bees], []);

  it('is one file within the limits', () => {
    const files = sitemapFiles(show, pages);
    expect([...files]).toEqual([
      [
        '/sitemap.xml',
        [
          HEAD,
          `<urlset ${SCHEMA}>`,
          '  <url><loc>https://example.org/my-show/</loc><lastmod>2026-06-22T00:00:00Z</lastmod></url>',
          '  <url><loc>https://example.org/my-show/episodes/</loc><lastmod>2026-06-22T00:00:00Z</lastmod></url>',
          '  <url><loc>https://example.org/my-show/search/</loc><lastmod>2026-06-22T00:00:00Z</lastmod></url>',
          '  <url><loc>https://example.org/my-show/subscribe/</loc></url>',
          '  <url><loc>https://example.org/my-show/episodes/old-maps/</loc><lastmod>2026-06-22T00:00:00Z</lastmod></url>',
          '  <url><loc>https://example.org/my-show/episodes/bees/</loc><lastmod>2026-06-20T21:30:00Z</lastmod></url>',
          '</urlset>',
          '',
        ].join('\n'),
      ],
    ]);
  });

  it('has no dates for a show without episodes', () => {
    expect(sitemapFiles(show, sitePages(show, [], [])).get('/sitemap.xml')).toContain(
      '<url><loc>https://example.org/my-show/</loc></url>',
    );
  });

  it('is an index of several files if there are too many addresses', () => {
    const files = sitemapFiles(show, pages, { addresses: 5, bytes: 10_000 });
    expect(files.get('/sitemap.xml')).toBe(
      [
        HEAD,
        `<sitemapindex ${SCHEMA}>`,
        '  <sitemap><loc>https://example.org/my-show/sitemaps/1.xml</loc><lastmod>2026-06-22T00:00:00Z</lastmod></sitemap>',
        '  <sitemap><loc>https://example.org/my-show/sitemaps/2.xml</loc><lastmod>2026-06-20T21:30:00Z</lastmod></sitemap>',
        '</sitemapindex>',
        '',
      ].join('\n'),
    );
    expect(pathsIn(files.get('/sitemaps/1.xml'))).toEqual([
      '/',
      '/episodes/',
      '/search/',
      '/subscribe/',
      '/episodes/old-maps/',
    ]);
    expect(pathsIn(files.get('/sitemaps/2.xml'))).toEqual(['/episodes/bees/']);
  });

  it('is one file at exactly the limit', () => {
    expect(sitemapFiles(show, pages, { addresses: 6, bytes: 10_000 }).size).toBe(1);
  });

  it('starts a new file before one grows too large, and loses no page', () => {
    const many = sitePages(show, episodes(300), []);
    const limits = { addresses: 1000, bytes: 2000 };
    const files = sitemapFiles(show, many, limits);
    const parts = [...files].filter(([path]) => path.startsWith('/sitemaps/'));
    expect(parts.length).toBeGreaterThan(5);
    for (const [, xml] of parts) {
      expect(new TextEncoder().encode(xml).length).toBeLessThanOrEqual(limits.bytes);
    }
    expect(parts.flatMap(([, xml]) => pathsIn(xml))).toEqual(many.map(({ path }) => path));
  });
});

describe('robots', () => {
  it('links the sitemap', () => {
    expect(robotsTxt(show)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/my-show/sitemap.xml\n',
    );
  });
});
