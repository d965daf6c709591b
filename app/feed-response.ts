import { siteAsWritten } from '@/lib/content/read-site';
import { siteFiles } from '@/lib/output/site-files';

/** A feed of the show, as the build writes it; 404 if the site has no such feed. */
export async function feedResponse(path: string): Promise<Response> {
  const { show, episodes, pages } = await siteAsWritten();
  const text = siteFiles(show, episodes, pages).get(path);
  return new Response(text ?? null, {
    status: text === undefined ? 404 : 200,
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}
