import { join } from 'node:path';
import { runProgram } from './run-program';
import { readSound } from './sound';
import { spokenForm } from './spoken-form';
import type { Spoken } from './spoken';

/** Speaks with a man's voice, which does not report the times of words. */
export async function speakWithFlite(
  sentences: readonly string[],
  folder: string,
): Promise<Spoken[]> {
  const spoken: Spoken[] = [];
  for (const [line, sentence] of sentences.entries()) {
    const file = join(folder, `flite-${line}.wav`);
    await runProgram('flite', ['-voice', 'rms', '-t', spokenForm(sentence), '-o', file]);
    spoken.push({ sound: await readSound(file), words: null });
  }
  return spoken;
}
