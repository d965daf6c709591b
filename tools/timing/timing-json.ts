import { paragraphHash, textHash } from '@/lib/content/timing/decide/text-hash';
import { readTimingFile } from '@/lib/content/timing/readers/read-timing-file';
import type { TimingFileFields } from '@/lib/content/timing/readers/timing-file-fields';
import { wordsOfBlocks, type Timing, type TimeSpan } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';

/** What a program found out about the times of a transcript. */
export type TimingContent = Timing & {
  /**
   * The program: `echogarden 2.10.2 dtw`, or for recognized text
   * `transcribe <engine> <version> <model>@<12 digits of the model's SHA-256>`.
   */
  readonly engine: string;
  /** SHA-256 of the audio file. */
  readonly audio: string;
  /** Share of the words with unreliable times, from 0 to 1. */
  readonly suspectShare: number;
  /** `writtenHash` of the episode file with the recognized text in it; for recognized text only. */
  readonly written?: string;
  /** The same of the recognized text that this one replaces. */
  readonly replaced?: string;
  /** The `engine` that recognized the text, if `engine` only measured its times anew. */
  readonly recognizer?: string;
};

/** The fields of a timing file except the times. */
export type TimingHead = Pick<
  TimingFileFields,
  'engine' | 'recognizer' | 'audio' | 'text' | 'level' | 'suspectShare' | 'written' | 'replaced'
>;

/**
 * Writes a `timing.json` of version 2. All programs that find times (`align`, `transcribe`) and
 * those that carry them over to a changed text (`names`, `speakers`) write it with this function.
 *
 * Each span is `[start, end]` in seconds, in thousandths, or `null`, with the words of each
 * paragraph on one line, so that a diff shows the paragraph that changed.
 *
 * @param transcript The text as `readBody` reads it from the episode file, so that its words are
 *   counted and hashed as the build does it. `words` and `blocks` have one entry for each of
 *   `spokenWords` and `spokenBlocks` of it; `doubts` are ranges of these words, `gaps` are seconds.
 * @throws {RangeError} When the numbers of words or blocks differ from those of the transcript.
 */
export function timingJson(transcript: Transcript, content: TimingContent): string {
  const paragraphs = wordsOfBlocks(transcript);
  requireCount('words', content.words.length, paragraphs.flat().length);
  requireCount('blocks', content.blocks.length, paragraphs.length);
  const { engine, recognizer, audio, level, durationSeconds, suspectShare, written, replaced } =
    content;
  const head = {
    version: 2,
    engine,
    ...(recognizer !== undefined && recognizer !== engine && { recognizer }),
    audio,
    text: textHash(transcript),
    level,
    durationSeconds: thousandths(durationSeconds),
    suspectShare: thousandths(suspectShare),
    ...(written !== undefined && { written }),
    ...(replaced !== undefined && replaced !== written && { replaced }),
  };
  const fields = Object.entries(head).map(([name, value]) => `"${name}":${JSON.stringify(value)}`);
  const suspects = (content.doubts ?? []).map(({ from, to, reason }) =>
    JSON.stringify([from, to - 1, reason]),
  );
  const lists = [
    listOf(
      'paragraphs',
      paragraphs.map((words) => `[${words.length},"${paragraphHash(words)}"]`),
    ),
    ...(suspects.length === 0 ? [] : [listOf('suspects', suspects)]),
    ...(content.gaps === undefined ? [] : [listOf('gaps', content.gaps.map(spanJson))]),
    listOf('blocks', content.blocks.map(spanJson)),
    listOf('words', rowsOf(content.words, paragraphs)),
  ];
  return `{\n${[...fields, ...lists].join(',\n')}\n}\n`;
}

/** The head of a timing file of any program; `null` when the file is invalid or incomplete. */
export function readHead(json: string): TimingHead | null {
  const read = readTimingFile(json);
  return 'file' in read ? read.file : null;
}

function requireCount(what: string, got: number, needed: number): void {
  if (got === needed) return;
  throw new RangeError(`There are times for ${got} ${what}, and the transcript has ${needed}.`);
}

function listOf(name: string, rows: readonly string[]): string {
  return `"${name}":[\n${rows.join(',\n')}\n]`;
}

function rowsOf(
  words: readonly (TimeSpan | null)[],
  paragraphs: readonly (readonly string[])[],
): string[] {
  let from = 0;
  return paragraphs.map(({ length }) => {
    const row = words.slice(from, from + length).map(spanJson);
    from += length;
    return row.join(',');
  });
}

function spanJson(span: TimeSpan | null): string {
  if (span === null) return 'null';
  return `[${thousandths(span.startSeconds)},${thousandths(span.endSeconds)}]`;
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
