import type { CreateEngine } from '@/lib/player/audio-engine';
import { createNativeEngine } from '@/lib/browser/player/native-engine';
import type { Track } from '@/lib/player/player-state';

/**
 * Replaces `lib/browser/player/engine-source.ts` in a frame without an origin, which can neither
 * fetch further scripts nor read responses.
 */
export const loadEngine = (): Promise<CreateEngine> => Promise.resolve(createNativeEngine);

export const fetchTrack = (): Promise<Track | null> => Promise.resolve(null);
