import { fetchAnew } from '@/lib/browser/player/fetch-anew';
import { decodeTiming, type TimingFile } from '@/lib/transcript/timing-file';
import type { Timed } from './follow-voice';

/** @returns `null` if the file is missing or incomplete; nothing is highlighted then. */
export async function fetchTiming(address: string, signal: AbortSignal): Promise<Timed | null> {
  try {
    const response = await fetchAnew(address, { signal });
    // The build wrote this file; decodeTiming validates it again.
    const file = (await response.json()) as TimingFile;
    return { timing: decodeTiming(file), checksum: file.checksum };
  } catch {
    return null;
  }
}
