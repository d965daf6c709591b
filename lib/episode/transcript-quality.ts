import type { Episode } from './episode';

type Recognized = Pick<Episode, 'timing' | 'transcription'>;

/** With a larger share of doubtful words, a transcript is not offered to podcast apps. */
const MAX_DOUBT_SHARE = 0.1;

/** Engines whose text has too many errors to be offered to podcast apps. */
const ROUGH_ENGINES = new Set(['pocketsphinx']);

/** Whether a program wrote the transcript, and nobody has corrected it. */
export function isAutomatic({ transcription }: Pick<Episode, 'transcription'>): boolean {
  return transcription?.status === 'automatic';
}

/** Share of the words of an automatic transcript that may be wrong, 0 to 1. */
export function doubtShare(episode: Recognized): number {
  const { timing } = episode;
  if (timing === null || !isAutomatic(episode)) return 0;
  const doubtful = new Set(
    (timing.doubts ?? []).flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, at) => from + at),
    ),
  );
  return doubtful.size === 0 ? 0 : doubtful.size / Math.max(1, timing.words.length);
}

/** Why the feed does not offer a transcript to podcast apps; `null` if it does. */
export type Withheld =
  | { readonly because: 'engine'; readonly engine: string }
  | { readonly because: 'doubts'; readonly share: number };

export function withheldFromFeed(episode: Recognized): Withheld | null {
  if (!isAutomatic(episode)) return null;
  const engine = episode.transcription?.transcriber?.engine;
  if (engine !== undefined && ROUGH_ENGINES.has(engine)) return { because: 'engine', engine };
  const share = doubtShare(episode);
  return share > MAX_DOUBT_SHARE ? { because: 'doubts', share } : null;
}
