import type { Track } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/pages';
import { hoursAndMinutes } from '@/lib/time/whole-minutes';

/** The length of an episode's audio, such as `8 min` or `1 h 12 min`. */
export function lengthOf({ track }: { readonly track: Pick<Track, 'duration'> }): string {
  return messages.episode.duration(hoursAndMinutes(track.duration));
}
