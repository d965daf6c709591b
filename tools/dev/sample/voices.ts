import { speakWithFestival } from './festival';
import { speakWithFlite } from './flite';
import type { Sound } from './sound';

/** A sentence as it was spoken, with silence around it. */
export type Spoken = {
  readonly sound: Sound;
  /** One for each written word; `null` when the voice does not tell. */
  readonly words: readonly Span[] | null;
};

/** Seconds from the start of the sound. */
export type Span = { readonly start: number; readonly end: number };

/** Speaks sentences one by one, with `folder` for its files. */
export type Voice = (sentences: readonly string[], folder: string) => Promise<Spoken[]>;

const VOICES: Readonly<Record<string, Voice>> = { Nora: speakWithFestival, Idris: speakWithFlite };

/** The voice that belongs to a name of the sample show. */
export function voiceOf(speaker: string): Voice {
  const voice = VOICES[speaker];
  if (voice === undefined) {
    throw new Error(`${speaker} has no voice. Give them one in tools/dev/sample/voices.ts.`);
  }
  return voice;
}
