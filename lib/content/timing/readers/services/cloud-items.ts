import { z } from 'zod';
import { expected } from '@/lib/content/fields/field-problems';
import { seconds } from '@/lib/content/timing/readers/json-times';
import { isList, valueAt, type JsonFormat } from './json-format';
import { speakerName, textFromWords, type ServiceWord } from './service-words';

const CLOCK = expected('seconds in quotes, such as "12.5"');
const clock = z
  .string(CLOCK)
  .regex(/^\d+(?:\.\d+)?s?$/, CLOCK)
  .transform((text) => Number.parseFloat(text));
const content = z.array(z.object({ content: z.string(expected('a word')) }), expected('a list'));

const awsItem = z.object({
  type: z.string().nullish(),
  start_time: clock.nullish(),
  end_time: clock.nullish(),
  alternatives: content,
  speaker_label: z.string().nullish(),
});
const labelled = z.object({ start_time: clock, speaker_label: z.string() });
const awsLabels = z
  .object({ segments: z.array(z.object({ items: z.array(labelled).nullish() })) })
  .nullish();

/** Amazon Transcribe: words and punctuation, times as text, speakers in a separate list. */
export const amazon: JsonFormat = {
  matches: (data) => isList(valueAt(data, 'results', 'items')),
  list: 'results',
  schema: z
    .object({ results: z.object({ items: z.array(awsItem), speaker_labels: awsLabels }) })
    .transform(({ results: { items, speaker_labels: labels } }) => {
      const speakers = new Map(
        (labels?.segments ?? [])
          .flatMap((one) => one.items ?? [])
          .map((one) => [one.start_time, one.speaker_label]),
      );
      const words: ServiceWord[] = [];
      for (const item of items) {
        const start = item.start_time ?? words.at(-1)?.endSeconds ?? 0;
        words.push({
          text: item.alternatives[0]?.content ?? '',
          startSeconds: start,
          endSeconds: item.end_time ?? start,
          speaker: speakerName(item.speaker_label ?? speakers.get(start)),
          isJoined: item.type === 'punctuation',
        });
      }
      return textFromWords(words, null);
    }),
};

const speechmaticsItem = z.object({
  type: z.string(),
  start_time: seconds,
  end_time: seconds,
  alternatives: z.array(
    z.object({ content: z.string(expected('a word')), speaker: z.string().nullish() }),
  ),
});

/** Speechmatics: the same with times as numbers. */
export const speechmatics: JsonFormat = {
  matches: (data) => typeof valueAt(data, 'results', 0, 'start_time') === 'number',
  list: 'results',
  schema: z.object({ results: z.array(speechmaticsItem) }).transform(({ results }) =>
    textFromWords(
      results.map(({ type, start_time: start, end_time: end, alternatives: [best] }) => ({
        text: best?.content ?? '',
        startSeconds: start,
        endSeconds: end,
        speaker: speakerName(best?.speaker),
        isJoined: type === 'punctuation',
      })),
      null,
    ),
  ),
};

const googleWord = z.object({
  word: z.string(expected('the word')),
  startTime: clock.nullish(),
  startOffset: clock.nullish(),
  endTime: clock.nullish(),
  endOffset: clock.nullish(),
  speakerTag: z.number().nullish(),
  speakerLabel: z.string().nullish(),
});
const googleResult = z.object({
  alternatives: z.array(z.object({ words: z.array(googleWord).nullish() })).nullish(),
});

/** Google Cloud. If speakers are requested, the last result repeats all words. */
export const google: JsonFormat = {
  matches: (data) => isList(valueAt(data, 'results', 0, 'alternatives', 0, 'words')),
  list: 'results',
  schema: z.object({ results: z.array(googleResult) }).transform(({ results }) => {
    const lists = results.map(({ alternatives }) => alternatives?.[0]?.words ?? []);
    const last = lists.at(-1) ?? [];
    const isTagged = lists.length > 1 && last.every((one) => (one.speakerTag ?? 0) > 0);
    const words = isTagged && last.length > 0 ? last : lists.flat();
    return textFromWords(
      words.map((one) => {
        const start = one.startTime ?? one.startOffset ?? 0;
        return {
          text: one.word,
          startSeconds: start,
          endSeconds: one.endTime ?? one.endOffset ?? start,
          speaker: speakerName(one.speakerLabel ?? (one.speakerTag || null)),
        };
      }),
      null,
    );
  }),
};
