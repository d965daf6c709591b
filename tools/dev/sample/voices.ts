import type { Spoken } from './spoken';
import { speakWithFestival } from './festival';
import { speakWithFlite } from './flite';

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
