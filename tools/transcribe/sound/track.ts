import type { SoundSource } from './stream-pcm';

/** A voice with its own file or channel, or the whole sound. */
export type Track = { readonly speaker: string | null; readonly source: SoundSource };
