import { z } from 'zod';
import { wrong } from '@/lib/content/fields/field-problems';
import { seconds } from '@/lib/content/timing/readers/json-times';
import { isList, valueAt, type JsonFormat } from './json-format';
import { speakerName, textFromWords, type ServiceWord } from './service-words';

const element = z.object(
  {
    type: z.string(wrong('text or punct')),
    value: z.string(wrong('the text of the element')),
    ts: seconds.nullish(),
    end_ts: seconds.nullish(),
  },
  wrong('an element with `type` and `value`'),
);
const monologue = z.object(
  {
    speaker: z.union([z.number(), z.string()]).nullish(),
    speaker_name: z.string().nullish(),
    elements: z.array(element, wrong('a list of elements')),
  },
  wrong('an object with `elements`'),
);

/** Rev: monologues of words and signs; blanks are signs as well. */
export const rev: JsonFormat = {
  matches: (data) => isList(valueAt(data, 'monologues')),
  list: 'monologues',
  schema: z
    .object({ monologues: z.array(monologue, wrong('a list of monologues')) }, wrong('an object'))
    .transform(({ monologues }) => {
      const words: ServiceWord[] = [];
      for (const { elements, ...who } of monologues) {
        const speaker = speakerName(who.speaker_name ?? who.speaker);
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
