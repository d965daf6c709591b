import type { Cover } from '@/lib/episode/cover';
import type { Episode } from '@/lib/episode/episode';
import { memoizeByRef } from '@/lib/episode/memoize-by-ref';
import type { Show } from '@/lib/show/show';
import { coverOf } from './cover-of';
import { trackOf, type EpisodeTrack } from './track-of';

/** Fields that lists show as they are. */
type ShownField =
  | 'slug'
  | 'title'
  | 'breakableTitle'
  | 'date'
  | 'day'
  | 'series'
  | 'season'
  | 'number'
  | 'type'
  | 'summary'
  | 'explicit';

/**
 * An episode as lists and links show it: without its texts and times, so that a page changes
 * only with what it shows of other episodes.
 */
export type ListedEpisode = Pick<Episode, ShownField> & {
  readonly track: EpisodeTrack;
  /** `null` for an episode with a picture of its own. */
  readonly cover: Cover | null;
  /** Words of the transcript; 0 for an episode without one. */
  readonly wordCount: number;
};

/** An episode is in several lists, and its cover and its track take some time. */
const listed = memoizeByRef((show: Show) =>
  memoizeByRef((episode: Episode): ListedEpisode => {
    const { slug, title, breakableTitle, date, day, series } = episode;
    const { season, number, type, summary, explicit, transcript } = episode;
    return {
      ...{ slug, title, date, day, series, season, number, type, summary, explicit },
      ...(breakableTitle !== undefined && { breakableTitle }),
      track: trackOf(show, episode),
      cover: coverOf(show, episode),
      wordCount: transcript.wordCount,
    };
  }),
);

export function listedEpisode(show: Show, episode: Episode): ListedEpisode {
  return listed(show)(episode);
}
