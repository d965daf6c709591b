import type { z } from 'zod';
import { problemsOf } from '@/lib/content/fields/wrong';
import { jsonFields, parseJson } from './parse-json';
import { podcastJson, podcastText } from './podcast-json';
import { unread, type TimedRead } from './timed-read';
import type { TimedText } from './timed-text';
import { whisperCppJson, whisperCppText } from './whisper-cpp-json';
import { whisperJson, whisperText } from './whisper-json';

/**
 * Reads a transcript in JSON: that of Podcasting 2.0, and what Whisper and its
 * relatives write.
 */
export function readTimedJson(source: string): TimedRead {
  const parsed = parseJson(source);
  if ('fault' in parsed) return unread(parsed.fault);
  const { data } = parsed;
  if (hasKey(data, 'transcription')) {
    return readAs(source, data, whisperCppJson, whisperCppText, 'transcription');
  }
  if (hasKey(data, 'segments') || hasKey(data, 'words')) {
    return isPodcastJson(data)
      ? readAs(source, data, podcastJson, podcastText, 'segments')
      : readAs(source, data, whisperJson, whisperText, 'segments');
  }
  return unread({
    line: 1,
    field: 'file',
    message:
      'This is no transcript that is known here. Export it as Podcasting 2.0 JSON, Whisper JSON, WebVTT or SRT.',
  });
}

function hasKey(data: unknown, key: string): boolean {
  return typeof data === 'object' && data !== null && key in data;
}

function isPodcastJson(data: unknown): boolean {
  const segments: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'segments') : null;
  const first: unknown = Array.isArray(segments) ? segments[0] : null;
  return hasKey(first, 'body') || hasKey(first, 'startTime');
}

function readAs<T>(
  source: string,
  data: unknown,
  schema: z.ZodType<T>,
  textOf: (value: T) => TimedText,
  list: string,
): TimedRead {
  const lineOf = (cue: number) => jsonFields(source).lineOf([list, cue]);
  const checked = schema.safeParse(data);
  if (!checked.success) {
    return unread(...problemsOf('', jsonFields(source), checked.error, schema));
  }
  const text = textOf(checked.data);
  const faults =
    text.cues.length > 0
      ? []
      : [{ line: 1, field: list, message: 'There is no text in the file. Export it again.' }];
  return { text, faults, notices: [], lineOf };
}
