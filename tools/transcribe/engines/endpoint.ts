import { flacOf } from '@/tools/transcribe/sound/flac';
import type { Engine, Heard } from './engine';
import { heardInJson } from './json-answer';

const DEFAULT_MODEL = 'whisper-1';
/** The interface accepts no more at once. */
const MOST_BYTES = 25_000_000;
const TRIES = 3;

/**
 * Opens a recognizer that speaks OpenAI's interface for audio. It is the only engine that sends
 * sound away.
 *
 * @param key From `TRANSCRIBE_KEY`; never part of a message. Empty for none.
 * @see https://platform.openai.com/docs/api-reference/audio/createTranscription
 */
export function openEndpoint(url: URL, model: string | null, key: string): Engine {
  const chosen = model ?? DEFAULT_MODEL;
  const name = `${url.host} (${chosen})`;
  return {
    name: 'endpoint',
    version: url.host,
    model: chosen,
    times: 'words',
    probability: 'yes',
    punctuation: 'yes',
    prompt: 'yes',
    async recognize({ samples, start }, { language, prompt }, signal) {
      const sound = await flacOf(samples, signal);
      if (sound.length > MOST_BYTES) throw new Error('A piece is larger than 25 MB.');
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(sound)], { type: 'audio/flac' }), 'piece.flac');
      form.set('model', chosen);
      form.set('language', language.split('-')[0] ?? language);
      form.set('response_format', 'verbose_json');
      for (const unit of ['word', 'segment']) form.append('timestamp_granularities[]', unit);
      if (prompt !== '') form.set('prompt', prompt);
      return withTimes(heardInJson(await post(url, form, key, name, signal), start, name), name);
    },
    stop: () => undefined,
  };
}

async function post(
  url: URL,
  form: FormData,
  key: string,
  name: string,
  signal: AbortSignal,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const headers: Record<string, string> = key === '' ? {} : { authorization: `Bearer ${key}` };
    const options = { method: 'POST', body: form, headers, signal, redirect: 'error' } as const;
    const response = await fetch(url, options).catch((error: unknown) => {
      signal.throwIfAborted();
      return error instanceof Error ? error : new Error(String(error));
    });
    if (response instanceof Error) {
      if (attempt < TRIES) continue;
      throw new Error(`${name} cannot be reached.`);
    }
    const text = await response.text();
    if (response.ok) return text;
    const mayPass = response.status === 429 || response.status >= 500;
    if (!mayPass || attempt === TRIES) throw new Error(`${name} answered ${response.status}.`);
  }
}

/** Without times, nothing follows the sound. */
function withTimes(heard: Heard, name: string): Heard {
  const pieces = heard.cues.flatMap((cue) => cue.pieces);
  const isTimed = pieces.every(({ startSeconds, endSeconds }) => endSeconds > startSeconds);
  if (pieces.length > 0 && !isTimed) {
    throw new Error(`${name} gives no times. Take a model that does, such as whisper-1.`);
  }
  return heard;
}
