import { problemsOf } from '@/lib/content/fields/field-problems';
import type { Path, YamlFields } from '@/lib/content/yaml/yaml-fields';
import { cueOrder, sortedNotice } from './cue-order';
import { WINDOW_SECONDS } from './json-times';
import { jsonFields, parseJson } from './parse-json';
import { podcastJson, podcastText } from './podcast-json';
import { refusalOf, SERVICES } from './services/formats';
import { valueAt, type JsonFormat } from './services/json-format';
import { unreadable, type TimedRead } from './timed-read';
import { whisperCppJson, whisperCppText } from './whisper-cpp-json';
import { whisperJson, whisperText } from './whisper-json';

const FORMATS: readonly JsonFormat[] = [
  {
    matches: (data) => Array.isArray(valueAt(data, 'transcription')),
    list: 'transcription',
    schema: whisperCppJson.transform(whisperCppText),
  },
  {
    matches: (data) =>
      valueAt(data, 'segments', 0, 'body') !== undefined ||
      valueAt(data, 'segments', 0, 'startTime') !== undefined,
    list: 'segments',
    schema: podcastJson.transform(podcastText),
  },
  ...SERVICES,
  {
    matches: (data) =>
      Array.isArray(valueAt(data, 'segments')) || Array.isArray(valueAt(data, 'words')),
    list: 'segments',
    schema: whisperJson.transform(whisperText),
  },
];

/** Fields in which servers and tools wrap the output of a program. */
const WRAPPERS = [
  'output',
  'result',
  'results',
  'data',
  'response',
  'transcription',
  'transcript',
  'transcripts',
  'utterances',
  'sentences',
  'paragraphs',
  'segments',
  'subtitles',
  'captions',
  'cues',
];

/**
 * Reads a transcript in JSON: of Podcasting 2.0, of Whisper and its derivatives, or of a
 * speech service.
 */
export function readTimedJson(source: string): TimedRead {
  const parsed = parseJson(source, { mayHaveNames: true });
  if ('fault' in parsed) return unreadable(parsed.fault);
  const found = find(parsed.data, []);
  if (found === null) {
    return unreadable({ line: 1, field: 'file', message: refusalOf(parsed.data) });
  }
  return readAs(found.data, found.format, fieldsBelow(parsed.source, found.path));
}

type Found = { readonly data: unknown; readonly format: JsonFormat; readonly path: Path };

function find(data: unknown, path: Path): Found | null {
  const format = FORMATS.find(({ matches }) => matches(data));
  if (format !== undefined) return { data, format, path };
  if (path.length >= MAX_DEPTH) return null;
  for (const key of WRAPPERS) {
    const inner = valueAt(data, key);
    if (typeof inner !== 'object' || inner === null) continue;
    const found = find(inner, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

const MAX_DEPTH = 2;

/** Locates values in a part of a file. */
function fieldsBelow(source: string, start: Path): YamlFields {
  let whole: YamlFields | null = null;
  // Done on first use, because it takes as long as parsing and most files do not need it.
  const fields = () => (whole ??= jsonFields(source));
  return {
    data: undefined,
    comments: [],
    lineOf: (path) => fields().lineOf([...start, ...path]),
    writtenAt: (path) => fields().writtenAt([...start, ...path]),
  };
}

function readAs(data: unknown, { schema, list }: JsonFormat, fields: YamlFields): TimedRead {
  const checked = schema.safeParse(data);
  if (!checked.success) return unreadable(...problemsOf('', fields, checked.error, schema));
  const text = checked.data;
  if (text.cues.length === 0) {
    const message = 'There is no text in the file. Export it again.';
    return unreadable({ line: 1, field: list, message });
  }
  const listed = list === '' ? data : valueAt(data, list);
  const isByCue = Array.isArray(listed) && listed.length === text.cues.length;
  const lineAt = (at: number) =>
    fields.lineOf([...(list === '' ? [] : [list]), ...(isByCue ? [at] : [])]);
  const positioned = text.cues.map((cue, at) => ({ ...cue, at, line: 0 }));
  const order = cueOrder(positioned, WINDOW_SECONDS);
  if (order.early.length === 0) return { text, faults: [], notices: [], lineOf: lineAt };
  const sorted = [...positioned].sort((a, b) => a.startSeconds - b.startSeconds);
  const early = order.early.map((cue) => ({ ...cue, line: lineAt(cue.at) }));
  return {
    text: { ...text, cues: sorted },
    faults: [],
    notices: sortedNotice({ ...order, early }),
    lineOf: (cue) => lineAt(sorted[cue]?.at ?? 0),
  };
}
