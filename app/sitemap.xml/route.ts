import { site } from '@/lib/content/site';
import { sitemapXml } from '@/lib/output/sitemap';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const { show, episodes } = await site();
  return new Response(sitemapXml(show, episodes), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
