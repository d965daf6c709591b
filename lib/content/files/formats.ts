import { AUDIO_TYPES } from '@/lib/episode/audio-types';

/** How a kind of audio file is called by feeds, by Howler and by its own first bytes. */
export type AudioFormat = {
  /** Media type for feeds and servers. */
  readonly type: string;
  /** Howler's name. */
  readonly format: string;
  /** What `file-type` may call the content of such a file. */
  readonly found: readonly string[];
};

/** By the ending of the file's name, in lower case. Apple takes mp3 and m4a alone. */
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

/** The format that an ending stands for; `undefined` where no player knows it. */
export function formatOf(ending: string): AudioFormat | undefined {
  return Object.hasOwn(AUDIO_FORMATS, ending) ? AUDIO_FORMATS[ending] : undefined;
}

/** @param name A file's name or an address. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

export const KNOWN_ENDINGS = Object.keys(AUDIO_FORMATS)
  .map((ending) => `.${ending}`)
  .join(', ');
