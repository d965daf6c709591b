import type { Episode } from '@/lib/episode/episode';
import type { Track } from '@/lib/player/player-state';
import { episodePath, sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { artworkOf } from './artwork-of';
import { hasTalk } from './talk-of';

/** Every episode has a picture, if only that of its show. */
export type EpisodeTrack = Track & { readonly artwork: string };

/** An episode as a track of the player. */
export function trackOf(show: Show, episode: Episode): EpisodeTrack {
  return {
    id: episode.slug,
    title: episode.title,
    series: episode.series?.label ?? null,
    src: sitePath(show, episode.audio.src),
    format: episode.audio.format,
    duration: episode.audio.durationSeconds,
    page: sitePath(show, episodePath(episode)),
    artwork: artworkOf(show, episode),
    ...(hasTalk(show, episode) && { hasSpeakers: true }),
  };
}
