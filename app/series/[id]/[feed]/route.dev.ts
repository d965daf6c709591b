import { feedResponse } from '@/app/feed-response';
import { siteAsWritten } from '@/lib/content/read-site';
import { siteFiles } from '@/lib/output/site-files';

type SeriesFeedProps = {
  readonly params: Promise<{ readonly id: string; readonly feed: string }>;
};

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Only for `npm run dev`: the build writes these files itself, see docs/decisions/0014-feeds.md. */
export async function generateStaticParams(): Promise<{ id: string; feed: string }[]> {
  const { show, episodes, pages } = await siteAsWritten();
  return [...siteFiles(show, episodes, pages).keys()].flatMap((path) => {
    const [, id, feed] = /^\/series\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    return id === undefined || feed === undefined ? [] : { id, feed };
  });
}

export async function GET(_: Request, { params }: SeriesFeedProps): Promise<Response> {
  const { id, feed } = await params;
  return feedResponse(`/series/${id}/${feed}`);
}
