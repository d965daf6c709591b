import type { Episode } from '@/lib/episode/episode';
import { timingPath } from '@/lib/output/transcript/transcript-files';
import type { SearchRecord } from '@/lib/search/search-record';
import { episodePath, sitePath } from '@/lib/show/address';
import { smallPicturePath } from '@/lib/show/picture';
import type { Show } from '@/lib/show/show';

/** What is kept of an episode beside its words. */
export function recordOf(show: Show, episode: Episode): SearchRecord {
  const { audio, image, transcript } = episode;
  const picture = image?.startsWith('/') === true ? image : show.artwork;
  const timing = timingPath(episode);
  const day = new Intl.DateTimeFormat(show.language, { dateStyle: 'long', timeZone: 'UTC' });
  const speakers = transcript.sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ speaker }) => speaker ?? []),
  );
  return {
    track: {
      id: episode.slug,
      title: episode.title,
      src: sitePath(show, audio.src),
      format: audio.format,
      duration: audio.durationSeconds,
      page: sitePath(show, episodePath(episode)),
      artwork: sitePath(show, smallPicturePath(picture)),
    },
    series: episode.series?.label ?? null,
    date: episode.date,
    day: day.format(new Date(episode.publishedAt)),
    timing: timing === null ? null : sitePath(show, timing),
    speakers: [...new Set(speakers)],
  };
}
