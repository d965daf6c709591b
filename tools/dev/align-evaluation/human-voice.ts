import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { readSound } from '@/tools/dev/sample/sound';
import { recordingOf, trimmed, type Prompt } from './assembled-recording';
import type { Recording } from './recording';

/** Debian's asterisk-core-sounds-en and -en-wav: prompts read by a person, with their text. */
const SOUNDS = '/usr/share/asterisk/sounds/en_US_f_Allison';
const TEXTS = '/usr/share/doc/asterisk-core-sounds-en/core-sounds-en.txt.gz';

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
