import { episodeOf, site } from '@/lib/content/site';
import { episodeFileNames, episodeFiles } from '@/lib/output/transcript/episode-files';

type EpisodeFileProps = {
  readonly params: Promise<{ readonly slug: string; readonly file: string }>;
};

export const dynamic = 'force-static';
export const dynamicParams = false;

/** For `npm run dev` alone: the build writes these files itself, see docs/decisions/0012-timing.md. */
export async function generateStaticParams(): Promise<{ slug: string; file: string }[]> {
  return (await site()).episodes.flatMap((episode) =>
    episodeFileNames(episode).map((file) => ({ slug: episode.slug, file })),
  );
}

export async function GET(_: Request, { params }: EpisodeFileProps): Promise<Response> {
  const { slug, file } = await params;
  const { show } = await site();
  const text = episodeFiles(show, await episodeOf(slug)).get(file);
  const type = file.endsWith('.json') ? 'application/json' : 'text/plain';
  return new Response(text ?? null, {
    status: text === undefined ? 404 : 200,
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}
