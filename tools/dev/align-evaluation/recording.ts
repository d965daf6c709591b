import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { spokenBlocks } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';
import { readSound, type Sound } from '@/tools/dev/sample/sound';

/** A sentence with its true times, in seconds. */
export type TrueSentence = z.infer<typeof trueSentence>;

/** Audio with its text and its true times. */
export type Recording = {
  readonly slug: string;
  readonly sound: Sound;
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
  readonly sentences: readonly TrueSentence[];
};

const TRUTH = 'tests/fixtures/sample-truth';

const trueSentence = z.object({
  block: z.string(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  words: z.array(z.tuple([z.number(), z.number(), z.string()])).optional(),
});

const truthFile = z.object({ sentences: z.array(trueSentence) });

/** An episode of the sample show. */
export async function readRecording(
  slug: string,
  audio: string,
  transcript: Transcript,
): Promise<Recording> {
  const truth: unknown = JSON.parse(await readFile(join(TRUTH, `${slug}.json`), 'utf8'));
  return {
    slug,
    sound: await readSound(audio),
    blocks: spokenBlocks(transcript).map(({ id, text }) => ({ id, text })),
    sentences: truthFile.parse(truth).sentences,
  };
}
