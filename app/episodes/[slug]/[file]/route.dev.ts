import { site, siteAsWritten } from '@/lib/content/read-site';
import { trackFile } from '@/lib/output/track-file';
import { episodeFileNames, episodeFiles } from '@/lib/output/transcript/episode-files';
import { TRACK_FILE } from '@/lib/browser/player/fetch-track';

type EpisodeFileProps = {
  readonly params: Promise<{ readonly slug: string; readonly file: string }>;
};

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Only for `npm run dev`: the build writes these files itself, see docs/decisions/0012-timing.md. */
export async function generateStaticParams(): Promise<{ slug: string; file: string }[]> {
  return (await siteAsWritten()).episodes.flatMap((episode) =>
    [...episodeFileNames(episode), TRACK_FILE].map((file) => ({ slug: episode.slug, file })),
  );
}

export async function GET(_: Request, { params }: EpisodeFileProps): Promise<Response> {
  const { slug, file } = await params;
  const written = await siteAsWritten();
  const episode = written.episodes.find((one) => one.slug === slug);
  if (episode === undefined) return new Response(null, { status: 404 });
  const { show, episodes } = await site();
  const printed = episodes.find((one) => one.slug === slug) ?? episode;
  const text =
    file === TRACK_FILE
      ? trackFile(show, episodes, printed)
      : episodeFiles(written.show, episode).get(file);
  const type = file.endsWith('.json') ? 'application/json' : 'text/plain';
  return new Response(text ?? null, {
    status: text === undefined ? 404 : 200,
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}
