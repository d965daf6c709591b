import { posix } from 'node:path';
import { decodeText } from '@/lib/content/decode-text';
import { spokenBlocks } from '@/lib/transcript/timing';
import { wordsIn } from '@/lib/transcript/words';
import {
  readTimingFile,
  timingFrom,
  type TimingFileFields,
} from '@/lib/content/timing/readers/read-timing-file';
import { textHash } from './text-hash';
import { problemsIn } from '@/lib/content/timing/readers/timed-read';
import type { FoundTiming, TimingSource, Untimed } from './timing-source';

/** Times an episode from the file of `npm run align`, unless text or audio changed since. */
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
  const changed = [
    ...(read.file.text === textHash(transcript) ? [] : ['the text']),
    ...(hash === null || read.file.audio === hash ? [] : ['the audio']),
  ];
  if (changed.length > 0) return notUsed(file, episodeFile, changed);
  const lengths = spokenBlocks(transcript).map(({ text: spoken }) => wordsIn(spoken).length);
  const countProblem = wordCountProblem(read.file, lengths);
  if (countProblem !== null) {
    return { timing: null, problems: [{ file, line: 1, ...countProblem }], notices: [] };
  }
  const timing = timingFrom(read.file, lengths);
  if (timing === null) return notUsed(file, episodeFile, ['the order of its paragraphs']);
  return { timing, problems: [], notices: [] };
}

function notUsed(file: string, episodeFile: string, changed: readonly string[]): FoundTiming {
  const name = posix.basename(episodeFile, '.md');
  const message = `not used: ${changed.join(' and ')} ${changed.length > 1 ? 'have' : 'has'} changed since. Run npm run align ${name}.`;
  return { timing: null, problems: [], notices: [{ file, message }] };
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
