import { z } from 'zod';
import { expected } from '@/lib/content/fields/field-problems';
import { checkOrder, seconds } from './json-times';
import { piecesOf } from '@/lib/content/timing/matching/pieces-of';
import type { TimedCue, TimedText } from '@/lib/content/timing/decide/timed-text';

const SEGMENT = expected('a segment with `startTime`, `endTime` and `body`');
const piece = {
  startTime: seconds,
  endTime: seconds.nullish(),
  body: z.string(expected('the text of the segment')),
};
const segment = z.object(
  {
    ...piece,
    speaker: z.string(expected('a name')).nullish(),
    // Our own exports have this field.
    words: z.array(z.object(piece, SEGMENT), expected('a list of words')).nullish(),
  },
  SEGMENT,
);
type Segment = z.infer<typeof segment>;

/**
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/tr
 * anscripts.md
 */
export const podcastJson = z
  .object({ segments: z.array(segment, expected('a list of segments')) }, expected('an object'))
  .superRefine(({ segments }, ctx) => {
    checkOrder(segments, ['startTime', 'endTime'], (at, key) => ['segments', at, key], ctx);
  });

export function podcastText({ segments }: z.infer<typeof podcastJson>): TimedText {
  return {
    durationSeconds: null,
    cues: segments.map((one, at) => cueOf(one, segments[at + 1]?.startTime ?? one.startTime)),
  };
}

function cueOf({ speaker, body, words, startTime, endTime }: Segment, next: number): TimedCue {
  const time = { startSeconds: startTime, endSeconds: Math.max(startTime, endTime ?? next) };
  const listed = (words ?? []).map((word) => ({
    text: word.body,
    start: word.startTime,
    end: word.endTime ?? null,
  }));
  return { speaker: speaker || null, ...time, pieces: piecesOf(body, listed, time) };
}
