import type { Episode } from '@/lib/episode/episode';
import { SPEAKER_NAMES } from '@/lib/episode/speakers';
import { coverOf } from '@/lib/output/cover-of';
import { trackOf } from '@/lib/output/track-of';
import { timingPath } from '@/lib/links/transcript-files';
import type { EpisodeRecord } from '@/lib/search/search-record';
import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';

/** The record of an episode in the search index. */
export function recordOf(show: Show, episode: Episode): EpisodeRecord {
  const timing = timingPath(episode);
  const day = new Intl.DateTimeFormat(show.language, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    kind: 'episode',
    track: trackOf(show, episode),
    series: episode.series?.label ?? null,
    date: episode.date,
    day: day.format(new Date(episode.day)),
    timing: timing === null ? null : sitePath(show, timing),
    cover: coverOf(show, episode),
    speakers: SPEAKER_NAMES.of(episode.transcript),
  };
}
