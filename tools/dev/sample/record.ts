import type { Line } from './lines-of';
import { loudnessOf, type Sound } from './sound';
import { voiceOf } from './voices';
import { type Spoken } from './spoken';

/** A line with its audio, at the common loudness. */
export type Take = Spoken & { readonly line: Line };

/** LUFS of one channel, equal to -16 LUFS in stereo, which podcast apps recommend. */
const LOUDNESS = -19;

/** Synthesizes the lines of each speaker, and normalizes their loudness. */
export async function record(lines: readonly Line[], folder: string): Promise<Take[]> {
  const takes = new Map<Line, Take>();
  for (const speaker of new Set(lines.map((line) => line.speaker))) {
    const own = lines.filter((line) => line.speaker === speaker);
    const spoken = await voiceOf(speaker)(own.map(sentenceOf), folder);
    const gain = 10 ** ((LOUDNESS - (await loudnessOf(joined(spoken)))) / 20);
    for (const [index, line] of own.entries()) {
      const one = spoken[index];
      if (one === undefined) throw new Error(`${speaker} did not say: ${sentenceOf(line)}`);
      takes.set(line, { ...one, line, sound: one.sound.map((sample) => limitPeak(sample * gain)) });
    }
  }
  return lines.flatMap((line) => takes.get(line) ?? []);
}

function sentenceOf({ pieces }: Line): string {
  return pieces.map(({ text }) => text).join(' ');
}

function joined(spoken: readonly Spoken[]): Sound {
  const whole = new Float32Array(spoken.reduce((sum, { sound }) => sum + sound.length, 0));
  let at = 0;
  for (const { sound } of spoken) {
    whole.set(sound, at);
    at += sound.length;
  }
  return whole;
}

const KNEE = 0.6;
const CEILING = 0.84;

/** Compresses peaks above the knee, so that none comes near full scale. */
export function limitPeak(sample: number): number {
  const over = Math.abs(sample) - KNEE;
  if (over <= 0) return sample;
  const room = CEILING - KNEE;
  return Math.sign(sample) * (KNEE + room * Math.tanh(over / room));
}
