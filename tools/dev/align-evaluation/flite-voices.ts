import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '@/tools/dev/sample/run-program';
import { readSound } from '@/tools/dev/sample/sound';
import { spokenForm } from '@/tools/dev/sample/spoken-form';
import { recordingOf, trimmed, type Prompt } from './assembled-recording';
import type { Recording } from './recording';

/** Voices of flite with which no recording of the project is made. */
const VOICES = ['awb', 'slt', 'kal16'] as const;
/** A few minutes, since an alignment takes as long as that. */
const SENTENCES = 40;

/**
 * Recordings of other voices, which read sentences of the sample show.
 *
 * @returns Empty when flite is not installed.
 */
export async function fliteVoices(sample: readonly Recording[]): Promise<Recording[]> {
  const isThere = await runProgram('flite', ['-lv']).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-flite-'));
  const recordings: Recording[] = [];
  for (const [at, voice] of VOICES.entries()) {
    const texts = sample[at % sample.length]?.sentences.slice(0, SENTENCES) ?? [];
    const prompts: Prompt[] = [];
    for (const { text } of texts) {
      const file = join(folder, 'sentence.wav');
      await runProgram('flite', ['-voice', voice, '-t', spokenForm(text), '-o', file]);
      prompts.push({ text, sound: trimmed(await readSound(file)) });
    }
    recordings.push(recordingOf(`flite ${voice}`, prompts));
  }
  await rm(folder, { recursive: true, force: true });
  return recordings;
}
