import { AUDIO_TYPES } from '@/lib/episode/audio-types';

/** The names of an audio format in feeds, in Howler and in `file-type`. */
export type AudioFormat = {
  /** Media type for feeds and servers. */
  readonly type: string;
  /** Howler's name. */
  readonly format: string;
  /** The extensions that `file-type` may report for the content of such a file. */
  readonly found: readonly string[];
};

/** By lower-case file extension. Apple accepts only mp3 and m4a. */
const AUDIO_FORMATS: Readonly<Record<string, AudioFormat>> = {
  mp3: { type: AUDIO_TYPES.mp3, format: 'mp3', found: ['mp3'] },
  m4a: { type: AUDIO_TYPES.m4a, format: 'm4a', found: ['m4a', 'm4b', 'mp4'] },
  m4b: { type: AUDIO_TYPES.m4b, format: 'm4b', found: ['m4a', 'm4b', 'mp4'] },
  aac: { type: AUDIO_TYPES.aac, format: 'aac', found: ['aac'] },
  ogg: { type: AUDIO_TYPES.ogg, format: 'ogg', found: ['ogg', 'oga', 'opus'] },
  oga: { type: AUDIO_TYPES.oga, format: 'oga', found: ['ogg', 'oga', 'opus'] },
  opus: { type: AUDIO_TYPES.opus, format: 'opus', found: ['ogg', 'oga', 'opus'] },
  wav: { type: AUDIO_TYPES.wav, format: 'wav', found: ['wav'] },
  flac: { type: AUDIO_TYPES.flac, format: 'flac', found: ['flac'] },
  weba: { type: AUDIO_TYPES.weba, format: 'weba', found: ['webm'] },
};

/** The format of an extension; `undefined` if no player supports it. */
export function formatOf(ending: string): AudioFormat | undefined {
  return Object.hasOwn(AUDIO_FORMATS, ending) ? AUDIO_FORMATS[ending] : undefined;
}

/** @param name A file name or an address. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

export const KNOWN_ENDINGS = Object.keys(AUDIO_FORMATS)
  .map((ending) => `.${ending}`)
  .join(', ');
