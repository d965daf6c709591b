import type { Track } from '@/lib/player/player-state';
import type { Moment } from '@/lib/time/parse-moment';
import { useClip } from './use-clip';

type ClipKeeperProps = { readonly track: Track; readonly moment: Moment };

/** Keeps the sound within a clip. Shows nothing itself; only a link to a clip needs it. */
export function ClipKeeper({ track, moment }: ClipKeeperProps) {
  useClip(track, moment);
  return null;
}
