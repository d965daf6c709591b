import { z } from 'zod';
import { addIssue } from '@/lib/content/fields/common';
import { expected } from '@/lib/content/fields/field-problems';
import { DOUBT_REASONS } from '@/lib/transcript/timing';

const HASH = expected('a SHA-256 in hexadecimal letters');
const hash = z.string(HASH).regex(/^[0-9a-f]{64}$/, HASH);
const SECONDS = expected('seconds from the start, such as 12.5');
const seconds = z.number(SECONDS).min(0, SECONDS);
const PAIR = expected('a start and an end in seconds, such as [12.5,12.81], or null');
const pair = z.tuple([seconds, seconds], PAIR);
const spans = z.array(pair.nullable(), expected('a list of times'));
const NUMBER = expected('a number of words from 0');
const number = z.int(NUMBER).min(0, NUMBER);
const PARAGRAPH = expected('a number of words and a hash, such as [42,"0123456789abcdef"]');
const DOUBT = expected(
  `the first and the last word and a reason (${DOUBT_REASONS.join(', ')}), such as [12,40,"loop"]`,
);

/** Seconds by which rounding may make audio shorter than its last word. */
const ROUNDING_SECONDS = 2;

const REMEDY = 'Delete the file, and run npm run align or npm run transcribe again.';

/**
 * The file that `npm run align` and `npm run transcribe` write beside an episode.
 *
 * Version 2 adds `paragraphs`, so that an edit of one paragraph leaves the others timed, and what a
 * recognizer knows: `written`, `suspects` and `gaps`. Version 1 is read as it always was.
 */
export const timingFileFields = z
  .object(
    {
      version: z.union(
        [z.literal(1), z.literal(2)],
        expected('1 or 2, the only versions there are'),
      ),
      /** The program that measured the times; see `transcriberOf`. */
      engine: z.string(expected('the name of a program')),
      /** The program that recognized the text, if another one measured the times. */
      recognizer: z.string(expected('the name of a program')).optional(),
      /** Hash of the audio file. */
      audio: hash,
      /** Hash of the text; see `textHash`. */
      text: hash,
      level: z.enum(
        ['words', 'sentences', 'paragraphs'],
        expected('words, sentences or paragraphs'),
      ),
      durationSeconds: seconds,
      /** Share of the text with unreliable times, from 0 to 1. */
      suspectShare: z.number(expected('a share from 0 to 1')),
      /** Hash of the lines below the heading as the recognizer wrote them; see `writtenHash`. */
      written: hash.optional(),
      /** The same of the recognized text before it, which an interrupted run leaves in the file. */
      replaced: hash.optional(),
      /** For each paragraph the number of its words, and their hash; see `paragraphHash`. */
      paragraphs: z
        .array(z.tuple([number, z.string(PARAGRAPH)], PARAGRAPH), expected('a list of paragraphs'))
        .optional(),
      /** Words that may be wrong: the first, the last, the reason. */
      suspects: z
        .array(z.tuple([number, number, z.enum(DOUBT_REASONS, DOUBT)], DOUBT), expected('a list'))
        .default([]),
      /** Stretches without a voice. */
      gaps: z.array(pair, expected('a list of times')).default([]),
      blocks: spans,
      words: spans,
    },
    expected(
      'an object with version, engine, audio, text, level, durationSeconds, blocks and words',
    ),
  )
  .superRefine((file, ctx) => {
    for (const list of ['gaps', 'blocks', 'words'] as const) {
      const fault = faultIn(file[list], file.durationSeconds);
      if (fault !== null) addIssue(ctx, [list, fault.at], `${fault.what} ${REMEDY}`);
    }
    const all = file.words.length;
    file.suspects.forEach(([first, last], at) => {
      if (first <= last && last < all) return;
      addIssue(ctx, ['suspects', at], `Got ${first} to ${last} of ${all} words. ${REMEDY}`);
    });
    if (file.version === 1) return;
    if (file.paragraphs === undefined) {
      addIssue(ctx, ['paragraphs'], `This field is missing. ${REMEDY}`);
      return;
    }
    const counted = file.paragraphs.reduce((sum, [words]) => sum + words, 0);
    if (counted !== all || file.paragraphs.length !== file.blocks.length) {
      const message = `They have ${counted} words, and \`words\` has ${all}; \`blocks\` has ${file.blocks.length} of ${file.paragraphs.length}.`;
      addIssue(ctx, ['paragraphs'], `${message} ${REMEDY}`);
    }
  });

export type TimingFileFields = z.infer<typeof timingFileFields>;

/** The first problem in a list of times. One is enough, because the whole list is then wrong. */
function faultIn(
  list: readonly (readonly [number, number] | null)[],
  durationSeconds: number,
): { at: number; what: string } | null {
  let latest = -Infinity;
  for (const [at, span] of list.entries()) {
    if (span === null) continue;
    const [start, end] = span;
    const got = `Got [${start},${end}]`;
    if (end < start) return { at, what: `${got}, which ends before it begins.` };
    if (start < latest) return { at, what: `${got} after ${latest}: time goes back.` };
    if (end > durationSeconds + ROUNDING_SECONDS) {
      return { at, what: `${got}, and the audio has ${durationSeconds} seconds.` };
    }
    latest = start;
  }
  return null;
}
