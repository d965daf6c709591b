import { z } from 'zod';
import { expected } from '@/lib/content/fields/field-problems';
import { areMilliseconds, valueAt, type JsonFormat } from './json-format';
import { speakerName, textFromWords, type ServiceWord } from './service-words';

const TIME = expected('a time in milliseconds, such as 12500, or in seconds, such as 12.5');
const time = z.number(TIME).min(0, TIME);
const label = z.union([z.string(), z.number()], expected('a name or a number')).nullish();
const word = z.object(
  {
    text: z.string(expected('the text of the word')).nullish(),
    /** Gladia, Vosk and Deepgram use these fields instead. */
    word: z.string(expected('the text of the word')).nullish(),
    punctuated_word: z.string().nullish(),
    start: time,
    end: time,
    speaker: label,
    speaker_id: label,
    /** ElevenLabs lists spaces and sounds, too. */
    type: z.string().nullish(),
  },
  expected('a word with `text`, `start` and `end`'),
);
const words = z.array(word, expected('a list of words'));
const part = z.object({ words, speaker: label }, expected('a part with its `words`'));

type Word = z.infer<typeof word>;

/** AssemblyAI (milliseconds) and ElevenLabs (seconds): words with `text`. */
export const wordsWithText: JsonFormat = {
  matches: (data) => typeof valueAt(data, 'words', 0, 'text') === 'string',
  list: 'words',
  schema: z
    .object({ words, audio_duration: z.unknown().optional() }, expected('an object'))
    .transform((data) => textFromWords(serviceWords(data.words), lengthOf(data.audio_duration))),
};

/** The same, grouped into utterances, sentences or paragraphs of AssemblyAI. */
export const partsWithText: readonly JsonFormat[] = ['utterances', 'sentences', 'paragraphs'].map(
  (list) => ({
    matches: (data) => valueAt(data, list, 0, 'words', 0) !== undefined,
    list,
    schema: z
      .object({ [list]: z.array(part, expected('a list of parts')) }, expected('an object'))
      .transform((data) => {
        const all = Object.values(data).flatMap((parts) =>
          parts.flatMap((one) =>
            one.words.map((each) => ({ ...each, speaker: each.speaker ?? one.speaker })),
          ),
        );
        return textFromWords(serviceWords(all), null);
      }),
  }),
);

/** A bare list of words, as Vosk writes it. */
export const bareWords: JsonFormat = {
  matches: (data) =>
    typeof valueAt(data, 0, 'word') === 'string' && valueAt(data, 0, 'start') !== undefined,
  list: '',
  schema: words.transform((list) => textFromWords(serviceWords(list), null)),
};

function serviceWords(all: readonly Word[]): ServiceWord[] {
  const unit = areMilliseconds(all) ? 1000 : 1;
  return all
    .map((one) => ({ ...one, text: (one.text ?? one.punctuated_word ?? one.word ?? '').trim() }))
    .filter(({ type, text }) => text !== '' && !/^(?:spacing|audio_event)$/.test(type ?? ''))
    .map(({ text, start, end, speaker, speaker_id: id }) => ({
      text,
      startSeconds: start / unit,
      endSeconds: end / unit,
      speaker: speakerName(speaker ?? id),
    }));
}

function lengthOf(duration: unknown): number | null {
  return typeof duration === 'number' && duration > 0 ? duration : null;
}
