import { runProgram } from '@/tools/dev/sample/run-program';
import { RATE, type Sound } from '@/tools/dev/sample/sound';

const NOTES = [0, 4, 7, 12, 9, 5, 2, 7];
const BASS = [0, 5, 7, 0];

/** A melody, a bass and a tick, which do not resemble speech. */
export function music(seconds: number): Sound {
  const noise = noiseOf(7);
  return Float32Array.from({ length: Math.round(seconds * RATE) }, (_, at) => {
    const time = at / RATE;
    const tone = tuned(220, NOTES[Math.floor(time * 2) % NOTES.length] ?? 0);
    const bass = tuned(110, BASS[Math.floor(time / 2) % BASS.length] ?? 0);
    const fading = 0.15 * Math.exp(-3 * ((time * 2) % 1));
    const tick = 0.05 * noise() * Math.exp(-12 * ((time * 4) % 1));
    return fading * (wave(tone, time) + wave(2 * tone, time) / 2) + 0.1 * wave(bass, time) + tick;
  });
}

/** The noise of an empty room. */
export function silence(seconds: number): Sound {
  const noise = noiseOf(3);
  return Float32Array.from({ length: Math.round(seconds * RATE) }, () => 1e-4 * noise());
}

/** The noise of a room in which a microphone is open, some 55 dB below full scale. */
export function room(seconds: number): Sound {
  const noise = noiseOf(11);
  return Float32Array.from({ length: Math.round(seconds * RATE) }, () => 3e-3 * noise());
}

export function joined(...parts: readonly Sound[]): Sound {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function mixed(voice: Sound, under: Sound, gain: number): Sound {
  return voice.map((sample, at) => sample + gain * (under[at] ?? 0));
}

/** A part of a sound, in seconds; `to` is exclusive. */
export function between(sound: Sound, from: number, to = Infinity): Sound {
  return sound.subarray(Math.round(from * RATE), Math.min(sound.length, Math.round(to * RATE)));
}

export async function writeWav(file: string, { buffer, byteOffset, byteLength }: Sound) {
  const raw = ['-f', 'f32le', '-ar', `${RATE}`, '-ac', '1', '-i', '-'];
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  await runProgram('ffmpeg', ['-v', 'error', '-y', ...raw, '-c:a', 'pcm_s16le', file], bytes);
}

function tuned(base: number, halfTones: number): number {
  return base * 2 ** (halfTones / 12);
}

function wave(frequency: number, time: number): number {
  return Math.sin(2 * Math.PI * frequency * time);
}

/** Reproducible noise from -1 to 1. */
function noiseOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return (2 * state) / 2_147_483_647 - 1;
  };
}
