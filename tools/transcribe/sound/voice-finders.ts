import type { SherpaProcess } from '@/tools/transcribe/engines/sherpa-process';
import { ENERGY_VOICE, energyVoice } from './energy-voice';
import type { VoiceFinder } from './find-cuts';
import type { Span } from './span';
import { RATE } from './stream-pcm';

/** Finds voice by loudness, for machines without the model. */
export function energyFinder(): VoiceFinder {
  return {
    id: ENERGY_VOICE,
    push: () => Promise.resolve(),
    end: (levels) => Promise.resolve(energyVoice(levels)),
  };
}

/** Changes with every change of the settings below. */
const SILERO = 'silero-1';

/**
 * Finds voice with Silero, which tells it from music.
 *
 * @param sum SHA-256 of the model.
 */
export function sileroFinder(sherpa: SherpaProcess, file: string, sum: string): VoiceFinder {
  const config = {
    sileroVad: {
      model: file,
      threshold: 0.5,
      minSilenceDuration: 0.3,
      minSpeechDuration: 0.1,
      maxSpeechDuration: 20,
      windowSize: 512,
    },
    sampleRate: RATE,
    numThreads: 1,
    provider: 'cpu',
    debug: 0,
  };
  const part = { part: 'voice', config, files: [file] } as const;
  const found: Span[] = [];
  const add = (spans: unknown) => {
    // `engine/run.mjs` answers with pairs of seconds.
    for (const [from, to] of spans as [number, number][]) found.push({ from, to });
  };
  return {
    id: `${SILERO}@${sum.slice(0, 12)}`,
    push: async (samples) => add(await sherpa.ask(part, 'voice', samples)),
    async end() {
      add(await sherpa.ask(part, 'voice-end', null));
      return found;
    },
  };
}
