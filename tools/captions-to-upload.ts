import type { Episode } from '@/lib/episode/episode';
import { absoluteUrl } from '@/lib/links/address';
import { transcriptFiles } from '@/lib/links/transcript-files';
import type { Show } from '@/lib/show/show';

/**
 * Names the captions to upload at the podcast host, for a show whose feed the host publishes. Apps
 * read the host's feed, so that they find the transcripts of this site only if they are there.
 *
 * @returns Empty for a show with a feed of its own. Only automatic and corrected transcripts are
 *   listed: those that the host has published came from it.
 */
export function captionsToUpload({
  show,
  episodes,
}: {
  readonly show: Show;
  readonly episodes: readonly Episode[];
}): string[] {
  if (show.feed.hostFeed === null) return [];
  const lines = episodes
    .filter(({ transcription }) => transcription?.status != null)
    .flatMap((episode) =>
      transcriptFiles(episode)
        .filter(({ name }) => name === 'transcript.vtt')
        .map(({ path }) => `  ${episode.title}: ${absoluteUrl(show, path)}`),
    );
  if (lines.length === 0) return [];
  return ['Upload these transcripts at your podcast host, so that its feed has them:', ...lines];
}
