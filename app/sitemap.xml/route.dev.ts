import { site } from '@/lib/content/read-site';
import { sitePages } from '@/lib/output/site-pages';
import { SITEMAP_PATH, sitemapFiles } from '@/lib/output/sitemap';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const { show, episodes, pages } = await site();
  const files = sitemapFiles(show, sitePages(show, episodes, pages));
  return new Response(files.get(SITEMAP_PATH) ?? null, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
