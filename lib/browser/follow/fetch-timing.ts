import { fetchAnew } from '@/lib/browser/player/fetch-anew';
import { decodeTiming, type TimingFile } from '@/lib/transcript/timing-file';
import type { Timed } from './follow-voice';

/** @returns `null` when it is not there, or did not arrive whole: then nothing is marked. */
export async function fetchTiming(address: string, signal: AbortSignal): Promise<Timed | null> {
  try {
    const response = await fetchAnew(address, { signal });
    // Our own build wrote it; decodeTiming doubts it once more.
    const file = (await response.json()) as TimingFile;
    return { timing: decodeTiming(file), checksum: file.checksum };
  } catch {
    return null;
  }
}
