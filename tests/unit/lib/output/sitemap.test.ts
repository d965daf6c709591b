import { describe, expect, it } from 'vitest';
import { robotsTxt } from '@/lib/output/robots';
import { sitemapXml } from '@/lib/output/sitemap';
import { bees, maps, show } from './sample';

describe('sitemap', () => {
  it('lists every page with the day it changed', () => {
    expect(sitemapXml(show, [maps, bees])).toBe(
      [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '  <url><loc>https://example.org/my-show/</loc><lastmod>2026-06-22T00:00:00Z</lastmod></url>',
        '  <url><loc>https://example.org/my-show/episodes/</loc><lastmod>2026-06-22T00:00:00Z</lastmod></url>',
        '  <url><loc>https://example.org/my-show/episodes/old-maps/</loc><lastmod>2026-06-22T00:00:00Z</lastmod></url>',
        '  <url><loc>https://example.org/my-show/episodes/bees/</loc><lastmod>2026-06-20T21:30:00Z</lastmod></url>',
        '</urlset>',
        '',
      ].join('\n'),
    );
  });

  it('lists the further pages of the archive', () => {
    const many = Array.from({ length: 21 }, (_, index) => ({ ...maps, slug: `maps-${index}` }));
    expect(sitemapXml(show, many)).toContain(
      '<loc>https://example.org/my-show/episodes/page/2/</loc>',
    );
  });

  it('gives no day to a show without episodes', () => {
    expect(sitemapXml(show, [])).toContain('<url><loc>https://example.org/my-show/</loc></url>');
  });
});

describe('robots', () => {
  it('points to the sitemap', () => {
    expect(robotsTxt(show)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/my-show/sitemap.xml\n',
    );
  });
});
