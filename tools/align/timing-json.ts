import {
  readTimingFile,
  type TimingFileFields,
} from '@/lib/content/timing/readers/read-timing-file';
import type { TimeSpan } from '@/lib/transcript/timing';
import type { FoundTiming } from './timing-of';

export const ENGINE = 'echogarden 2.10.2 dtw';

/** The inputs of a timing. A change of audio or text invalidates it. */
export type Source = {
  /** SHA-256 of the audio file. */
  readonly audio: string;
  /** SHA-256 of the spoken words with one space between them. */
  readonly text: string;
};

/** The fields of a timing file except the times. */
export type TimingHead = Pick<TimingFileFields, 'audio' | 'text' | 'level' | 'suspectShare'>;

/**
 * Writes a timing file: `[start, end]` in seconds or `null`, with the words of each block
 * on one line, so that a diff shows the paragraph that changed.
 *
 * @param blockWords Number of words in each block.
 */
export function timingJson(
  source: Source,
  durationSeconds: number,
  { level, suspectShare, blocks, words }: FoundTiming,
  blockWords: readonly number[],
): string {
  let from = 0;
  const rows = blockWords.map((length) => {
    const row = words.slice(from, from + length).map(spanJson);
    from += length;
    return row.join(',');
  });
  const head: Omit<TimingFileFields, 'blocks' | 'words'> = {
    version: 1,
    engine: ENGINE,
    audio: source.audio,
    text: source.text,
    level,
    durationSeconds: thousandths(durationSeconds),
    suspectShare: thousandths(suspectShare),
  };
  const fields = Object.entries(head).map(([name, value]) => `"${name}":${JSON.stringify(value)}`);
  const lists = [
    `"blocks":[\n${blocks.map(spanJson).join(',\n')}\n]`,
    `"words":[\n${rows.join(',\n')}\n]`,
  ];
  return `{\n${[...fields, ...lists].join(',\n')}\n}\n`;
}

/** The head of a timing file; `null` when the file is invalid or from another engine. */
export function readHead(json: string): TimingHead | null {
  const read = readTimingFile(json);
  // An unreadable file is incomplete or not a timing file: it is overwritten.
  return 'file' in read && read.file.engine === ENGINE ? read.file : null;
}

function spanJson(span: TimeSpan | null): string {
  if (span === null) return 'null';
  return `[${thousandths(span.startSeconds)},${thousandths(span.endSeconds)}]`;
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
