import { amazon, google, speechmatics } from './cloud-items';
import { azure, azureFast, chunks, subtitles, youTube } from './cue-lists';
import { deepgram } from './deepgram';
import { valueAt, type JsonFormat } from './json-format';
import { rev } from './monologues';
import { bareWords, partsWithText, wordsWithText } from './word-lists';

/** The formats of speech services, except Whisper and Podcasting 2.0. */
export const SERVICES: readonly JsonFormat[] = [
  wordsWithText,
  ...partsWithText,
  bareWords,
  deepgram,
  amazon,
  speechmatics,
  google,
  rev,
  ...chunks,
  youTube,
  azure,
  azureFast,
  subtitles,
];

/** Files of services without times, each with a message about what to use instead. */
const REFUSED: readonly (readonly [matches: (data: unknown) => boolean, message: string])[] = [
  [
    (data) => has(data, 'audio_url') || has(data, 'utterances') || has(data, 'language_model'),
    'This is AssemblyAI’s transcript without its words. Take its SRT or VTT, or the JSON that has `words`.',
  ],
  [
    (data) => has(data, 'results') && has(data, 'metadata'),
    'This is Deepgram’s transcript without its words. Take the JSON that has `words`, or make SRT or VTT of it with their tools.',
  ],
  [
    (data) => has(data, 'jobName') || has(data, 'accountId'),
    'This is Amazon Transcribe’s file without its items. Take its SRT or VTT.',
  ],
  [
    (data) => typeof valueAt(data, 'text') === 'string',
    'This file has the text and no times. Export it again with times: as WebVTT or SRT, or as `verbose_json` with OpenAI.',
  ],
];

/** The message for a file whose format is not supported. */
export function refusalOf(data: unknown): string {
  const known = REFUSED.find(([matches]) => matches(data));
  return (
    known?.[1] ??
    'This is no transcript that is known here. Export it as WebVTT, SRT, Podcasting 2.0 JSON or Whisper JSON.'
  );
}

function has(data: unknown, key: string): boolean {
  return valueAt(data, key) !== undefined;
}
