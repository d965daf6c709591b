import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { RATE, readSound, type Sound } from '@/tools/dev/sample/sound';
import { between, joined } from './make-sounds';
import type { Recording, TrueSentence } from './recording';

/** Debian's asterisk-core-sounds-en and -en-wav: prompts read by a person, with their text. */
const SOUNDS = '/usr/share/asterisk/sounds/en_US_f_Allison';
const TEXTS = '/usr/share/doc/asterisk-core-sounds-en/core-sounds-en.txt.gz';

type Prompt = { readonly text: string; readonly sound: Sound };

const SENTENCES_OF_A_PARAGRAPH = 6;

/**
 * Two recordings of a human voice, assembled from telephone prompts. They are harder than
 * an episode, since the audio has telephone bandwidth and the prompts are repetitive.
 *
 * @returns Empty when the packages are not installed.
 */
export async function humanVoices(): Promise<Recording[]> {
  const packed = await readFile(TEXTS).catch(() => null);
  if (packed === null) return [];
  const prompts: Prompt[] = [];
  for (const line of gunzipSync(packed).toString().split('\n')) {
    const [, name, text] = /^([\w/-]+): ([^[(].*)$/.exec(line) ?? [];
    if (name === undefined || text === undefined || !isSentence(text)) continue;
    const sound = await readSound(`${SOUNDS}/${name}.wav`).catch(() => null);
    if (sound !== null) prompts.push({ text: text.trim(), sound: trimmed(sound) });
  }
  // Sorted by name, similar prompts would be adjacent; taking every 41st shuffles them.
  const mixed = prompts.map((_, at) => prompts[(at * 41) % prompts.length] ?? []).flat();
  const half = Math.floor(mixed.length / 2);
  return [
    recordingOf('human voice 1', mixed.slice(0, half)),
    recordingOf('human voice 2', mixed.slice(half)),
  ];
}

function isSentence(text: string): boolean {
  return text.split(/\s+/).length >= 5 && /[.!]\s*$/.test(text) && !/beep|tone|\.wav/.test(text);
}

function trimmed(sound: Sound): Sound {
  const loud = 0.03 * sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const first = sound.findIndex((sample) => Math.abs(sample) >= loud);
  const last = sound.findLastIndex((sample) => Math.abs(sample) >= loud);
  return between(sound, first / RATE, (last + 1) / RATE);
}

function recordingOf(slug: string, prompts: readonly Prompt[]): Recording {
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
