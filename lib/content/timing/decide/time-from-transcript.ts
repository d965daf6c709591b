import { decodeText } from '@/lib/content/decode-text';
import { formatClock } from '@/lib/time/format-clock';
import { spokenBlocks } from '@/lib/transcript/timing';
import type { ContentProblem } from '@/lib/content/content-error';
import { joinSimultaneousCues } from '@/lib/content/timing/matching/join-simultaneous-cues';
import { readSrt } from '@/lib/content/timing/readers/read-srt';
import { readTimedJson } from '@/lib/content/timing/readers/read-timed-json';
import { readVtt } from '@/lib/content/timing/readers/read-vtt';
import { withoutRepeatedLines } from '@/lib/content/timing/readers/roll-up-captions';
import { speechesOf } from './speeches';
import { textFromCues } from './text-from-cues';
import {
  problemsIn,
  type TimedFault,
  type TimedRead,
} from '@/lib/content/timing/readers/timed-read';
import { timingFromFile, type FileTiming } from './timing-from-file';
import type { FoundTiming, Untimed } from './timing-source';

/** With a smaller share of common words, the file belongs to another text. */
const MIN_SHARE = 0.6;
/** With a smaller share, the author gets a notice. */
const NOTICE_SHARE = 0.9;
/** Seconds by which rounding may make audio shorter than its transcript. */
const ROUNDING_SECONDS = 2;

/** Times an episode from a timed transcript in any supported format. */
export function timeFromTranscript(
  file: string,
  bytes: Uint8Array,
  { transcript, audio, people, language, file: episodeFile }: Untimed,
): FoundTiming {
  const failed = (problems: readonly ContentProblem[]): FoundTiming => ({
    timing: null,
    problems,
    notices: [],
  });
  const { text: source, problems } = decodeText(file, bytes);
  if (problems.length > 0) return failed(problems);
  const read = readerOf(file)(source);
  const faults = [...read.faults, ...beyondEnd(read, audio?.durationSeconds ?? Infinity)];
  if (faults.length > 0) return failed(problemsIn(file, faults));
  const speeches = speechesOf(joinSimultaneousCues(withoutRepeatedLines(read.text.cues)), people);
  const text = { ...read.text, cues: speeches };
  const isWritten = spokenBlocks(transcript).length > 0;
  const spoken = isWritten ? transcript : textFromCues(speeches, language);
  const result = timingFromFile(text, spoken, audio?.durationSeconds ?? 0);
  if (result.found < result.all * MIN_SHARE) {
    const message = `Only ${percent(result)} of the words of ${episodeFile} are in it. Take the transcript of this episode.`;
    return failed([{ file, line: 1, field: 'text', message }]);
  }
  return {
    timing: result.timing,
    ...(!isWritten && { transcript: spoken }),
    problems: [],
    notices: [...read.notices.map((message) => ({ file, message })), ...noticesOf(file, result)],
  };
}

function readerOf(file: string): (source: string) => TimedRead {
  if (file.endsWith('.vtt')) return readVtt;
  return file.endsWith('.srt') ? readSrt : readTimedJson;
}

/** The problem if a cue begins after the end of the audio. The last cue may end after it. */
function beyondEnd({ text, lineOf }: TimedRead, durationSeconds: number): TimedFault[] {
  const at = text.cues.findIndex(
    ({ startSeconds }) => startSeconds > durationSeconds + ROUNDING_SECONDS,
  );
  const cue = text.cues[at];
  if (cue === undefined) return [];
  const message = `It begins at ${formatClock(cue.startSeconds)}, and the audio ends at ${formatClock(durationSeconds)}. Take the transcript of this audio.`;
  return [{ line: lineOf(at), field: 'time', message }];
}

function noticesOf(file: string, result: FileTiming): FoundTiming['notices'] {
  if (result.found >= result.all * NOTICE_SHARE) return [];
  return [
    {
      file,
      message: `has ${percent(result)} of the words of the text; ${result.untimed} of ${result.all} have no time.`,
    },
  ];
}

function percent({ found, all }: FileTiming): string {
  return `${Math.floor((found / all) * 100)} %`;
}
