import type { CreateEngine } from '@/lib/player/audio-engine';
import { createNativeEngine } from '@/lib/player/native-engine';

export { fetchTrack } from '@/lib/player/fetch-track';

/**
 * Howler's file may be gone after a new version of the site; the browser's own
 * player does then.
 */
export async function loadEngine(): Promise<CreateEngine> {
  try {
    return (await import('@/lib/player/howler-engine')).createHowlerEngine;
  } catch {
    return createNativeEngine;
  }
}
