import { z } from 'zod';
import { expected } from '@/lib/content/fields/field-problems';
import { checkOrder, seconds } from './json-times';
import { piecesOf } from '@/lib/content/timing/matching/pieces-of';
import { speakerName } from './services/service-words';
import type { TimedCue, TimedText } from '@/lib/content/timing/decide/timed-text';

const word = z
  .object(
    {
      word: z.string(expected('the word')).nullish(),
      // The field in whisper-timestamped.
      text: z.string(expected('the word')).nullish(),
      // WhisperX gives no times for numbers.
      start: seconds.nullish(),
      end: seconds.nullish(),
      // Of faster-whisper. The score of WhisperX rates its alignment, not the word.
      probability: z.unknown().optional(),
      // Of whisper-timestamped.
      confidence: z.unknown().optional(),
    },
    expected('a word with `word`, `start` and `end`'),
  )
  .transform(({ word: own, text, start, end, probability, confidence }) => ({
    start,
    end,
    word: own ?? text ?? '',
    probability: numberIn(probability) ?? numberIn(confidence),
  }));
const words = z.array(word, expected('a list of words'));

const segment = z.object(
  {
    start: seconds,
    end: seconds,
    text: z.string(expected('the text of the segment')),
    speaker: z.union([z.string(), z.number()], expected('a name')).nullish(),
    words: words.nullish(),
    avg_logprob: z.unknown().optional(),
  },
  expected('a segment with `start`, `end` and `text`'),
);

/**
 * The output of openai-whisper, faster-whisper, whisper-timestamped and WhisperX, and the
 * response of OpenAI's service, which lists the words separately from the segments.
 */
export const whisperJson = z
  .object(
    {
      segments: z.array(segment, expected('a list of segments')).nullish(),
      words: words.nullish(),
      duration: z.unknown().optional(),
    },
    expected('an object'),
  )
  .superRefine(({ segments }, ctx) => {
    checkOrder(segments ?? [], ['start', 'end'], (at, key) => ['segments', at, key], ctx);
  });

type Whisper = z.infer<typeof whisperJson>;
type Segment = z.infer<typeof segment>;
type Word = z.infer<typeof word>;

export function whisperText({ segments, words: all, duration }: Whisper): TimedText {
  const list = segments?.length ? segments : oneSegment(all ?? []);
  return {
    durationSeconds: typeof duration === 'number' && duration > 0 ? duration : null,
    cues: list.map((one) => cueOf(one, one.words ?? wordsIn(one, all ?? []))),
  };
}

function oneSegment(all: readonly Word[]): Segment[] {
  if (all.length === 0) return [];
  const times = all.flatMap(({ start, end }) => [start ?? [], end ?? []].flat());
  return [
    {
      start: times[0] ?? 0,
      end: times.at(-1) ?? 0,
      text: all.map((one) => one.word.trim()).join(' '),
      words: [...all],
    },
  ];
}

/** The words of a segment from a separate list, chosen by the middle of their time. */
function wordsIn({ start, end }: Segment, all: readonly Word[]): Word[] {
  return all.filter((one) => {
    const middle = ((one.start ?? -1) + (one.end ?? one.start ?? -1)) / 2;
    return start <= middle && middle < end;
  });
}

function cueOf(segment: Segment, own: readonly Word[]): TimedCue {
  const { start, end, text, speaker } = segment;
  const time = { startSeconds: start, endSeconds: Math.max(start, end) };
  const listed = own.map((one) => ({
    text: one.word,
    start: one.start ?? null,
    end: one.end ?? null,
    probability: one.probability,
  }));
  const sureness = numberIn(segment.avg_logprob);
  const pieces = piecesOf(text, listed, time).map((piece) =>
    sureness === null ? piece : { logProbability: sureness, ...piece },
  );
  return { speaker: speakerName(speaker), ...time, pieces };
}

/** A file that is only read for its text may have anything in the fields about probability. */
function numberIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
