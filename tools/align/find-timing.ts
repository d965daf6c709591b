import type { Transcript } from '@/lib/transcript/transcript';
import type { EngineResult } from './engine-output';
import { loudnessOfCepstra } from './loudness';
import type { EngineOutput } from './run-engine';
import type { SpokenText } from './spoken-text';
import { timingOf, type FoundTiming } from './timing-of';
import { mayHaveHeadings, withHeadings } from './with-headings';

/** The text of an episode. */
export type SpokenEpisode = {
  readonly spoken: SpokenText;
  readonly transcript: Transcript;
  /** BCP 47 tag. */
  readonly language: string;
};

/**
 * Aligns an episode: once with the spoken text alone, and once more with its headings if the audio
 * has more than the text near one of them, since many hosts read headings aloud.
 *
 * @param run Runs the engine on a text. The second run is left out if no heading seems to be read.
 */
export async function findTiming(
  { spoken, transcript, language }: SpokenEpisode,
  run: (text: string) => Promise<EngineOutput>,
): Promise<{ readonly found: FoundTiming; readonly result: EngineResult }> {
  const { result, cepstra } = await run(spoken.text);
  const found = timingOf(spoken, result, cepstra);
  const text = withHeadings(transcript, language);
  if (text === null || cepstra === null) return { found, result };
  if (!mayHaveHeadings(text, found.words, loudnessOfCepstra(cepstra))) return { found, result };
  const headed = await run(text.spoken.text);
  return {
    found: timingOf(spoken, result, cepstra, { text, result: headed.result }),
    result: { ...result, peakBytes: Math.max(result.peakBytes, headed.result.peakBytes) },
  };
}
