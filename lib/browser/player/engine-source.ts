import type { CreateEngine } from '@/lib/player/audio-engine';
import { createNativeEngine } from './native-engine';

export { fetchTrack } from './fetch-track';

/**
 * Howler's file may be gone after a new version of the site; the browser's own
 * player does then.
 */
export async function loadEngine(): Promise<CreateEngine> {
  try {
    return (await import('./howler-engine')).createHowlerEngine;
  } catch {
    return createNativeEngine;
  }
}
