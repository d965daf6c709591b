import { z } from 'zod';
import { expected } from '@/lib/content/fields/field-problems';
import { seconds } from '@/lib/content/timing/readers/json-times';
import { isList, valueAt, type JsonFormat } from './json-format';
import { speakerName, textFromWords, type ServiceWord } from './service-words';

const element = z.object(
  {
    type: z.string(expected('text or punct')),
    value: z.string(expected('the text of the element')),
    ts: seconds.nullish(),
    end_ts: seconds.nullish(),
  },
  expected('an element with `type` and `value`'),
);
const monologue = z.object(
  {
    speaker: z.union([z.number(), z.string()]).nullish(),
    speaker_name: z.string().nullish(),
    elements: z.array(element, expected('a list of elements')),
  },
  expected('an object with `elements`'),
);

/** Rev: monologues of words and punctuation, which includes spaces. */
export const rev: JsonFormat = {
  matches: (data) => isList(valueAt(data, 'monologues')),
  list: 'monologues',
  schema: z
    .object(
      { monologues: z.array(monologue, expected('a list of monologues')) },
      expected('an object'),
    )
    .transform(({ monologues }) => {
      const words: ServiceWord[] = [];
      for (const { elements, ...speakerFields } of monologues) {
        const speaker = speakerName(speakerFields.speaker_name ?? speakerFields.speaker);
        for (const { type, value, ts, end_ts: end } of elements) {
          if (value.trim() === '') continue;
          const start = ts ?? words.at(-1)?.endSeconds ?? 0;
          const isJoined = type === 'punct';
          const time = { startSeconds: start, endSeconds: end ?? start };
          words.push({ text: value.trim(), ...time, speaker, isJoined });
        }
      }
      return textFromWords(words, null);
    }),
};
