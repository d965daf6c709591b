import type { Cuts, Gap } from '@/tools/transcribe/store/piece-store';
import { cutPieces, quietestIn } from './cut-pieces';
import { Loudness, meanLevel, type Levels } from './loudness';
import type { Span } from './span';
import type { Samples } from './stream-pcm';

/** Finds voice in passing sound. */
export type VoiceFinder = {
  /** Part of the key of what is kept. */
  readonly id: string;
  /** Takes the next samples. */
  readonly push: (samples: Samples) => Promise<void>;
  /** @returns All spans with voice, in order. */
  readonly end: (levels: Levels) => Promise<readonly Span[]>;
};

const GAP_SECONDS = 20;
/** Quieter gaps are silent; in others there is sound without voice. */
const SILENT_LEVEL = -50;

/** Passes through the sound once, and decides where it is cut. */
export async function findCuts(sound: AsyncIterable<Samples>, finder: VoiceFinder): Promise<Cuts> {
  const loudness = new Loudness();
  for await (const samples of sound) {
    loudness.push(samples);
    await finder.push(samples);
  }
  const durationSeconds = loudness.seconds;
  const levels = loudness.levels();
  const voice = await finder.end(levels);
  const pieces = cutPieces(voice, levels, durationSeconds).map(({ from, to, voiceSeconds }) => ({
    from: thousandths(from),
    to: thousandths(to),
    voiceSeconds: thousandths(voiceSeconds),
  }));
  return {
    durationSeconds,
    voice,
    pieces,
    gaps: gapsOf(voice, levels, durationSeconds),
    middles: pieces.map(({ from, to }) => {
      const third = (to - from) / 3;
      return thousandths(quietestIn(levels, from + third, to - third));
    }),
  };
}

/** Stretches of 20 s or more without voice. */
export function gapsOf(voice: readonly Span[], levels: Levels, durationSeconds: number): Gap[] {
  const ends = [0, ...voice.map(({ to }) => to)];
  return ends.flatMap((from, at) => {
    const to = voice[at]?.from ?? durationSeconds;
    if (to - from < GAP_SECONDS) return [];
    return [{ from, to, isSilent: meanLevel(levels, from, to) < SILENT_LEVEL }];
  });
}

function thousandths(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
