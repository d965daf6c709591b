import { RATE, type Sound } from '@/tools/dev/sample/sound';
import { between, joined } from './make-sounds';
import type { Recording, TrueSentence } from './recording';

/** A sentence that was recorded alone, without silence around it. */
export type Prompt = { readonly text: string; readonly sound: Sound };

const SENTENCES_OF_A_PARAGRAPH = 6;

/** A sound without the silence before and after it. */
export function trimmed(sound: Sound): Sound {
  const loud = 0.03 * sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const first = sound.findIndex((sample) => Math.abs(sample) >= loud);
  const last = sound.findLastIndex((sample) => Math.abs(sample) >= loud);
  return between(sound, first / RATE, (last + 1) / RATE);
}

/** Assembles sentences with pauses between them, so that their true times are known. */
export function recordingOf(slug: string, prompts: readonly Prompt[]): Recording {
  const parts: Sound[] = [];
  const blocks: { id: string; text: string }[] = [];
  const sentences: TrueSentence[] = [];
  let cursor = 0;
  prompts.forEach(({ text, sound }, at) => {
    const isFirst = at % SENTENCES_OF_A_PARAGRAPH === 0;
    if (isFirst) blocks.push({ id: `p${blocks.length + 1}`, text: '' });
    const block = blocks.at(-1);
    if (block === undefined) return;
    block.text = `${block.text} ${text}`.trim();
    const pause = new Float32Array(Math.round((isFirst ? 0.9 : 0.25 + (at % 5) * 0.08) * RATE));
    parts.push(pause, sound);
    const start = cursor + pause.length / RATE;
    cursor = start + sound.length / RATE;
    sentences.push({ block: block.id, start, end: cursor, text });
  });
  return { slug, sound: joined(...parts), blocks, sentences };
}
