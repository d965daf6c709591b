import { site } from '@/lib/content/site';
import { siteFiles } from '@/lib/output/site-files';

type SeriesFeedProps = {
  readonly params: Promise<{ readonly id: string; readonly feed: string }>;
};

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Only for `npm run dev`: the build writes these files itself, see docs/decisions/0014-feeds.md. */
export async function generateStaticParams(): Promise<{ id: string; feed: string }[]> {
  const { show, episodes, pages } = await site();
  return [...siteFiles(show, episodes, pages).keys()].flatMap((path) => {
    const [, id, feed] = /^\/series\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    return id === undefined || feed === undefined ? [] : { id, feed };
  });
}

export async function GET(_: Request, { params }: SeriesFeedProps): Promise<Response> {
  const { id, feed } = await params;
  const { show, episodes, pages } = await site();
  const text = siteFiles(show, episodes, pages).get(`/series/${id}/${feed}`);
  return new Response(text ?? null, {
    status: text === undefined ? 404 : 200,
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}
