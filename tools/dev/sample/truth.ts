import type { TimedSentence } from './assemble';

/**
 * The true times of one audio file, with one sentence per line, so that a diff shows the
 * sentences that moved.
 */
export function truthOf(
  audio: string,
  durationSeconds: number,
  sentences: readonly TimedSentence[],
): string {
  const rows = sentences.map(({ block, start, end, text, words }) =>
    JSON.stringify({
      block,
      start: rounded(start),
      end: rounded(end),
      text,
      ...(words !== null && {
        words: words.map((word) => [rounded(word.start), rounded(word.end), word.word]),
      }),
    }),
  );
  return `{
  "audio": ${JSON.stringify(audio)},
  "durationSeconds": ${rounded(durationSeconds)},
  "sentences": [
    ${rows.join(',\n    ')}
  ]
}
`;
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
