import { z } from 'zod';
import { expected } from '@/lib/content/fields/field-problems';
import { seconds } from '@/lib/content/timing/readers/json-times';
import { isList, valueAt, type JsonFormat } from './json-format';
import { speakerName, textFromWords } from './service-words';

const word = z.object(
  {
    word: z.string(expected('the word')),
    punctuated_word: z.string().nullish(),
    start: seconds,
    end: seconds,
    speaker: z.number(expected('the number of a speaker')).nullish(),
  },
  expected('a word with `word`, `start` and `end`'),
);
const alternative = z.object(
  { words: z.array(word, expected('a list of words')) },
  expected('an object with `words`'),
);
const channel = z.object(
  { alternatives: z.array(alternative, expected('a list of alternatives')) },
  expected('an object with `alternatives`'),
);

/** Deepgram. If a recording has several channels, each is a speaker. */
export const deepgram: JsonFormat = {
  matches: (data) => isList(valueAt(data, 'results', 'channels')),
  list: 'results',
  schema: z
    .object(
      {
        metadata: z.object({ duration: seconds.nullish() }).nullish(),
        results: z.object({ channels: z.array(channel, expected('a list of channels')) }),
      },
      expected('an object'),
    )
    .transform(({ metadata, results: { channels } }) => {
      const words = channels.flatMap(({ alternatives }, at) =>
        (alternatives[0]?.words ?? []).map((one) => ({
          text: one.punctuated_word ?? one.word,
          startSeconds: one.start,
          endSeconds: one.end,
          speaker: speakerName(channels.length > 1 ? at : one.speaker),
        })),
      );
      if (channels.length > 1) words.sort((a, b) => a.startSeconds - b.startSeconds);
      return textFromWords(words, metadata?.duration ?? null);
    }),
};
