import { LEVEL_SECONDS, levelAt, SILENT, type Levels } from './loudness';
import { joinSpans, type Span } from './span';

/** Names this way of finding voice; part of the key of what is kept. */
export const ENERGY_VOICE = 'energy-1';

const LEAST_ABOVE_NOISE = 6;
/** Decibels between the noise of a room and a voice, at least. */
const LEAST_RANGE = 25;
/** Where between the noise and the loud parts voice begins. */
const SHARE = 0.3;
/** Quieter than this is never voice, in decibels. */
const LEAST_LEVEL = -60;
const SMOOTHED = 5;
const SHORTEST_SECONDS = 0.08;
const JOIN_SECONDS = 0.3;

/**
 * Finds voice by loudness alone, for machines without a model. It takes music for voice.
 *
 * @returns Spans in order, which do not overlap.
 */
export function energyVoice(levels: Levels): Span[] {
  const threshold = voiceThreshold(levels);
  const spans: Span[] = [];
  let from: number | null = null;
  for (let at = 0; at <= levels.length; at += 1) {
    const isLoud = at < levels.length && smoothed(levels, at) > threshold;
    if (isLoud) from ??= at;
    else if (from !== null) {
      spans.push({ from: from * LEVEL_SECONDS, to: at * LEVEL_SECONDS });
      from = null;
    }
  }
  return joinSpans(spans, JOIN_SECONDS).filter((one) => one.to - one.from >= SHORTEST_SECONDS);
}

/** The level above which sound counts as voice. */
export function voiceThreshold(levels: Levels): number {
  const loud = levelAt(levels, 0.95);
  // Without pauses, the quietest part is voice, too.
  const noise = Math.min(levelAt(levels, 0.05), loud - LEAST_RANGE);
  return Math.max(LEAST_LEVEL, noise + Math.max(LEAST_ABOVE_NOISE, SHARE * (loud - noise)));
}

function smoothed(levels: Levels, at: number): number {
  let sum = 0;
  let count = 0;
  const half = (SMOOTHED - 1) / 2;
  for (let near = Math.max(0, at - half); near <= at + half && near < levels.length; near += 1) {
    sum += levels[near] ?? SILENT;
    count += 1;
  }
  return sum / count;
}
