import { z } from 'zod';
import { expected } from '@/lib/content/fields/field-problems';
import { withoutSrtTags } from '@/lib/content/timing/readers/cue-tags';
import { readClock } from '@/lib/content/timing/readers/cue-times';
import { seconds } from '@/lib/content/timing/readers/json-times';
import type { TimedCue, TimedText } from '@/lib/content/timing/decide/timed-text';
import { areMilliseconds, isList, valueAt, type JsonFormat } from './json-format';
import { speakerName } from './service-words';

const TIME = expected('a time such as 12.5, 12500 or "00:00:12.500"');
const time = z.union(
  [
    z.number().min(0),
    z.string().transform((text, ctx) => {
      const clock = readClock(text);
      if (clock !== null) return clock;
      ctx.addIssue({ code: 'custom', message: TIME.error() });
      return z.NEVER;
    }),
  ],
  TIME,
);
const label = z.union([z.string(), z.number()]).nullish();
const subtitle = z.object(
  {
    start: time,
    end: time,
    start_ms: z.number().min(0).nullish(),
    end_ms: z.number().min(0).nullish(),
    text: z.string(expected('the text')),
    speaker: label,
    /** The speaker's name in files of Podlove. */
    voice: label,
  },
  expected('an object with `start`, `end` and `text`'),
);

/** A list of subtitles, written by Podlove and by converters of SRT. */
export const subtitles: JsonFormat = {
  matches: (data) =>
    typeof valueAt(data, 0, 'text') === 'string' && valueAt(data, 0, 'start') !== undefined,
  list: '',
  schema: z.array(subtitle, expected('a list of subtitles')).transform((list) => {
    const spans = list.map((one) => ({
      start: one.start_ms ?? one.start,
      end: one.end_ms ?? one.end,
    }));
    const unit = areMilliseconds(spans) ? 1000 : 1;
    return textOf(
      list.map(({ text, speaker, voice }, at) => ({
        text,
        startSeconds: (spans[at]?.start ?? 0) / unit,
        endSeconds: (spans[at]?.end ?? 0) / unit,
        speaker: speakerName(voice || speaker),
      })),
    );
  }),
};

const chunk = z.object(
  {
    text: z.string(expected('the text')),
    timestamp: z.tuple([seconds, seconds.nullable()], expected('a start and an end in seconds')),
    speaker: label,
  },
  expected('an object with `text` and `timestamp`'),
);

/** Transformers and insanely-fast-whisper. The list with speakers is preferred. */
export const chunks: readonly JsonFormat[] = ['speakers', 'chunks'].map((list) => ({
  matches: (data) => Array.isArray(valueAt(data, list, 0, 'timestamp')),
  list,
  schema: z.object({ [list]: z.array(chunk, expected('a list')) }).transform((data) => {
    const all = Object.values(data).flat();
    return textOf(
      all.map(({ text, timestamp: [start, end], speaker }, at) => ({
        text,
        startSeconds: start,
        endSeconds: end ?? all[at + 1]?.timestamp[0] ?? start,
        speaker: speakerName(speaker),
      })),
    );
  }),
}));

const event = z.object({
  tStartMs: z.number().min(0).nullish(),
  dDurationMs: z.number().min(0).nullish(),
  segs: z
    .array(z.object({ utf8: z.string().nullish(), tOffsetMs: z.number().nullish() }))
    .nullish(),
});

/** Captions of YouTube, with a start for each word. */
export const youTube: JsonFormat = {
  matches: (data) => isList(valueAt(data, 'events')),
  list: 'events',
  schema: z
    .object({ events: z.array(event, expected('a list of events')) })
    .transform(({ events }) => {
      const spoken = events.filter(({ segs }) => segs?.some(({ utf8 }) => utf8?.trim()));
      const startOf = (at: number) => (spoken[at]?.tStartMs ?? Infinity) / 1000;
      const cues = spoken.map(({ dDurationMs, segs }, at): TimedCue => {
        const startSeconds = startOf(at);
        const endSeconds = Math.min(startSeconds + (dDurationMs ?? 0) / 1000, startOf(at + 1));
        const parts = (segs ?? []).map(({ utf8, tOffsetMs }) => ({
          text: utf8 ?? '',
          startSeconds: Math.min(endSeconds, startSeconds + (tOffsetMs ?? 0) / 1000),
        }));
        const pieces = parts.map((part, index) => ({
          ...part,
          endSeconds: parts[index + 1]?.startSeconds ?? endSeconds,
        }));
        return { speaker: null, startSeconds, endSeconds, pieces };
      });
      return { durationSeconds: null, cues };
    }),
};

const TICKS = 10_000_000;
const phrase = z.object({
  offsetInTicks: z.number().min(0),
  durationInTicks: z.number().min(0),
  speaker: label,
  nBest: z.array(z.object({ display: z.string(expected('the text')) })),
});

/** Azure Speech, with a time for each phrase. */
export const azure: JsonFormat = {
  matches: (data) => isList(valueAt(data, 'recognizedPhrases')),
  list: 'recognizedPhrases',
  schema: z.object({ recognizedPhrases: z.array(phrase) }).transform(({ recognizedPhrases }) =>
    textOf(
      recognizedPhrases.map(({ offsetInTicks, durationInTicks, speaker, nBest }) => ({
        text: nBest[0]?.display ?? '',
        startSeconds: offsetInTicks / TICKS,
        endSeconds: (offsetInTicks + durationInTicks) / TICKS,
        speaker: speakerName(speaker),
      })),
    ),
  ),
};

const fastPhrase = z.object({
  offsetMilliseconds: z.number().min(0),
  durationMilliseconds: z.number().min(0),
  speaker: label,
  text: z.string(expected('the text')),
});

/** Fast transcription of Azure, with a time for each phrase. */
export const azureFast: JsonFormat = {
  matches: (data) => valueAt(data, 'phrases', 0, 'offsetMilliseconds') !== undefined,
  list: 'phrases',
  schema: z.object({ phrases: z.array(fastPhrase) }).transform(({ phrases }) =>
    textOf(
      phrases.map(({ offsetMilliseconds, durationMilliseconds, speaker, text }) => ({
        text,
        startSeconds: offsetMilliseconds / 1000,
        endSeconds: (offsetMilliseconds + durationMilliseconds) / 1000,
        speaker: speakerName(speaker),
      })),
    ),
  ),
};

type SimpleCue = Omit<TimedCue, 'pieces'> & { readonly text: string };

function textOf(list: readonly SimpleCue[]): TimedText {
  const cues = list.map(({ text, speaker, startSeconds, endSeconds: end }): TimedCue => {
    const time = { startSeconds, endSeconds: Math.max(startSeconds, end) };
    return { speaker, ...time, pieces: [{ text: withoutSrtTags(text), ...time }] };
  });
  return { durationSeconds: null, cues };
}
