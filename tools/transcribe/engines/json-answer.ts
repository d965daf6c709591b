import { readTimedJson } from '@/lib/content/timing/readers/read-timed-json';
import { shifted, type Heard } from './engine';

/**
 * Reads the JSON of a recognizer with the readers of timed transcripts.
 *
 * @param start Seconds of the piece in the episode.
 * @param who Names the recognizer in errors.
 * @throws {Error} When it is not such JSON.
 */
export function heardInJson(json: string, start: number, who: string): Heard {
  if (isEmptyAnswer(json)) return { cues: [], language: languageIn(json) };
  const { text, faults } = readTimedJson(json);
  const [fault] = faults;
  if (fault !== undefined) {
    throw new Error(`${who} answered what cannot be read, line ${fault.line}: ${fault.message}`);
  }
  return { cues: shifted(text.cues, start), language: languageIn(json) };
}

/** Over a piece without speech, recognizers answer with empty lists. */
function isEmptyAnswer(json: string): boolean {
  const data = parsed(json);
  const lists = ['segments', 'words', 'transcription', 'word_segments'] as const;
  const own = lists.flatMap((name) => (Array.isArray(data[name]) ? [data[name]] : []));
  return own.length > 0 && own.every((list) => list.length === 0);
}

function languageIn(json: string): string | null {
  const data = parsed(json);
  const inner = data['result'];
  const own = data['language'] ?? (isRecord(inner) ? inner['language'] : undefined);
  return typeof own === 'string' ? own : null;
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(json);
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
