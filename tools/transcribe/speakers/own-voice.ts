import { LEVEL_SECONDS, Loudness, type Levels } from '@/tools/transcribe/sound/loudness';
import { joinSpans, type Span } from '@/tools/transcribe/sound/span';
import { streamPcm, type SoundSource } from '@/tools/transcribe/sound/stream-pcm';

/** A voice is bleed where another track is this many decibels louder. */
const LOUDER = 6;
/** Levels are compared over a fifth of a second, since tracks may be shifted a bit. */
const WINDOW = 20;
const SHORTEST_SECONDS = 0.2;
const JOIN_SECONDS = 0.3;

/** Takes away what is in a track only because its microphone heard the voices of others. */
export async function ownVoice(
  voice: readonly Span[],
  levels: Levels,
  others: readonly SoundSource[],
  signal: AbortSignal,
): Promise<Span[]> {
  let own = [...voice];
  for (const other of others) {
    const loudness = new Loudness();
    for await (const samples of streamPcm(other, signal)) loudness.push(samples);
    own = withoutLouder(own, levels, loudness.levels());
  }
  return own;
}

/** The parts of spans in which another sound is not louder. */
export function withoutLouder(voice: readonly Span[], levels: Levels, other: Levels): Span[] {
  const parts = voice.flatMap(({ from, to }) => {
    const kept: Span[] = [];
    const step = WINDOW * LEVEL_SECONDS;
    for (let start = from; start < to; start += step) {
      const end = Math.min(to, start + step);
      const isBleed = mean(other, start, end) > mean(levels, start, end) + LOUDER;
      if (!isBleed) kept.push({ from: start, to: end });
    }
    return kept;
  });
  const joined = joinSpans(parts, JOIN_SECONDS);
  return joined.filter(({ from, to }) => to - from >= SHORTEST_SECONDS);
}

function mean(levels: Levels, from: number, to: number): number {
  const part = levels.subarray(
    Math.round(from / LEVEL_SECONDS),
    Math.max(1, Math.round(to / LEVEL_SECONDS)),
  );
  return part.length === 0 ? -Infinity : part.reduce((sum, one) => sum + one, 0) / part.length;
}
