import { posix } from 'node:path';
import { decodeText } from '@/lib/content/decode-text';
import { wordsOfBlocks } from '@/lib/transcript/timing';
import { readTimingFile, timingFrom } from '@/lib/content/timing/readers/read-timing-file';
import type { TimingFileFields } from '@/lib/content/timing/readers/timing-file-fields';
import { retimeEdited } from './retime-edited';
import { textHash } from './text-hash';
import { transcriberIn } from './transcriber';
import { problemsIn } from '@/lib/content/timing/readers/timed-read';
import type { FoundTiming, TimingSource, Untimed } from './timing-source';

/**
 * Times an episode from the file of `npm run align` or `npm run transcribe`, unless the audio
 * changed since. After an edit of the text, only a file of version 2 can be used.
 */
export async function timeFromAligned(
  file: string,
  bytes: Uint8Array,
  { transcript, audio, file: episodeFile }: Untimed,
  hashAudio: TimingSource['hashAudio'],
): Promise<FoundTiming> {
  const { text, problems } = decodeText(file, bytes);
  if (problems.length > 0) return { timing: null, problems, notices: [] };
  const read = readTimingFile(text);
  if ('faults' in read) {
    return { timing: null, problems: problemsIn(file, read.faults), notices: [] };
  }
  const hash = audio === null ? null : await hashAudio(audio.src);
  const isSameText = read.file.text === textHash(transcript);
  const isSameAudio = hash === null || read.file.audio === hash;
  const paragraphs = wordsOfBlocks(transcript);
  if (isSameAudio && isSameText) return unedited(file, episodeFile, read.file, paragraphs);
  const retimed = isSameAudio ? retimeEdited(read.file, paragraphs) : null;
  if (retimed === null) {
    const changes = [...(isSameText ? [] : ['the text']), ...(isSameAudio ? [] : ['the audio'])];
    return notUsed(file, episodeFile, read.file, changes);
  }
  const { timing, changed } = retimed;
  // Text that a program recognized is meant to be corrected.
  const transcriber = transcriberIn(read.file);
  const isExpected = changed === 0 || transcriber !== null;
  return {
    timing,
    problems: [],
    notices: isExpected ? [] : [{ file, message: editedMessage(changed, episodeFile) }],
    transcriber,
  };
}

function unedited(
  file: string,
  episodeFile: string,
  fields: TimingFileFields,
  paragraphs: readonly (readonly string[])[],
): FoundTiming {
  const lengths = paragraphs.map(({ length }) => length);
  const countProblem = wordCountProblem(fields, lengths);
  if (countProblem !== null) {
    return { timing: null, problems: [{ file, line: 1, ...countProblem }], notices: [] };
  }
  const timing = timingFrom(fields, lengths);
  if (timing === null) {
    return notUsed(file, episodeFile, fields, ['the order of its paragraphs']);
  }
  return { timing, problems: [], notices: [], transcriber: transcriberIn(fields) };
}

function editedMessage(changed: number, episodeFile: string): string {
  const what = changed === 1 ? '1 paragraph has' : `${changed} paragraphs have`;
  return `${what} changed since, and only their sentences are timed. Run npm run align ${posix.basename(episodeFile, '.md')}.`;
}

function notUsed(
  file: string,
  episodeFile: string,
  fields: TimingFileFields,
  changed: readonly string[],
): FoundTiming {
  const name = posix.basename(episodeFile, '.md');
  const message = `not used: ${changed.join(' and ')} ${changed.length > 1 ? 'have' : 'has'} changed since. Run npm run align ${name}.`;
  const transcriber = transcriberIn(fields);
  return { timing: null, problems: [], notices: [{ file, message }], transcriber };
}

/** The problem with the number of words. As the hash matches, the file was changed by hand. */
function wordCountProblem({ words }: TimingFileFields, lengths: readonly number[]) {
  const needed = lengths.reduce((sum, length) => sum + length, 0);
  if (words.length === needed) return null;
  return {
    field: 'words',
    message: `Got ${words.length} of them, and the text has ${needed}. Delete the file, and run npm run align again.`,
  };
}
