import type { Cue } from './cues';

/**
 * Captions as Podcasting 2.0 has them in JSON, a segment for each cue.
 *
 * @param hasWords Whether a segment has its words as well, each in the form of a
 *   segment. The format does not know them and lets them be.
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md
 */
export function podcastJson(cues: readonly Cue[], hasWords: boolean): string {
  const lines = cues.map(({ start, end, speaker, text, words }) =>
    JSON.stringify({
      ...(speaker !== null && { speaker }),
      ...timesOf({ start, end }),
      body: text,
      ...(hasWords && { words: words.map((word) => ({ ...timesOf(word), body: word.text })) }),
    }),
  );
  return `{"version":"1.0.0","segments":[\n${lines.join(',\n')}\n]}\n`;
}

function timesOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { startTime: start / 1000, endTime: end / 1000 };
}
