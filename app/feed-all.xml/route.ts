import { site } from '@/lib/content/site';
import { feedXml } from '@/lib/output/feed';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const { show, episodes } = await site();
  return new Response(feedXml(show, episodes, { isFull: true }), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}
