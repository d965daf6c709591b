import type { CreateEngine } from '@/lib/player/audio-engine';
import { createNativeEngine } from './native-engine';

export { fetchTrack } from './fetch-track';

/**
 * After a deployment Howler's file may be missing; the native engine is used
 * then.
 */
export async function loadEngine(): Promise<CreateEngine> {
  try {
    return (await import('./howler-engine')).createHowlerEngine;
  } catch {
    return createNativeEngine;
  }
}
