import { z } from 'zod';
import { expected } from '@/lib/content/fields/field-problems';
import { checkOrder } from './json-times';
import { logProbability } from '@/lib/content/timing/matching/pieces-of';
import type { TimedPiece, TimedText } from '@/lib/content/timing/decide/timed-text';

const MILLISECONDS = expected('milliseconds from the start, such as 12500');
const milliseconds = z.number(MILLISECONDS).min(0, MILLISECONDS);
const offsets = z.object(
  { from: milliseconds, to: milliseconds },
  expected('`from` and `to` in milliseconds'),
);
const token = z.object(
  {
    text: z.string(expected('the text of the token')),
    offsets: offsets.nullish(),
    p: z.unknown().optional(),
  },
  expected('a token with `text` and `offsets`'),
);
const segment = z.object(
  {
    offsets,
    text: z.string(expected('the text of the segment')),
    tokens: z.array(token, expected('a list of tokens')).nullish(),
  },
  expected('a segment with `offsets` and `text`'),
);

/** The output of whisper.cpp with `-oj`, or with tokens, `-ojf`. */
export const whisperCppJson = z
  .object(
    { transcription: z.array(segment, expected('a list of segments')) },
    expected('an object'),
  )
  .superRefine(({ transcription }, ctx) => {
    checkOrder(
      transcription.map((one) => ({ from: one.offsets.from / 1000, to: one.offsets.to / 1000 })),
      ['from', 'to'],
      (at, key) => ['transcription', at, 'offsets', key],
      ctx,
    );
  });

type Offsets = z.infer<typeof offsets>;

/** Special tokens such as `[_BEG_]`, which are not words. */
const SPECIAL_TOKEN = /^\[_\w+\]$/;

export function whisperCppText({ transcription }: z.infer<typeof whisperCppJson>): TimedText {
  return {
    durationSeconds: null,
    cues: transcription.map(({ offsets: own, text, tokens }) => {
      const pieces = (tokens ?? []).flatMap((one): TimedPiece[] =>
        SPECIAL_TOKEN.test(one.text) || one.offsets == null
          ? []
          : [{ text: one.text, ...timeOf(one.offsets), ...surenessOf(one.p) }],
      );
      const time = timeOf(own);
      return { speaker: null, ...time, pieces: pieces.length > 0 ? pieces : [{ text, ...time }] };
    }),
  };
}

function surenessOf(probability: unknown): Pick<TimedPiece, 'logProbability'> {
  if (typeof probability !== 'number' || !Number.isFinite(probability)) return {};
  return { logProbability: logProbability(probability) };
}

function timeOf({ from, to }: Offsets) {
  return { startSeconds: from / 1000, endSeconds: Math.max(from, to) / 1000 };
}
