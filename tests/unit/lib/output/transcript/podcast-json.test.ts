import { convertFile } from 'transcriptator';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readTimedJson } from '@/lib/content/timing/readers/read-timed-json';
import { cueWords } from '@/lib/content/timing/decide/timed-text';
import { cuesOf } from '@/lib/output/transcript/cues';
import { podcastJson, alternatesOf } from '@/lib/output/transcript/podcast-json';
import { spokenText } from '@/lib/output/transcript/spoken-text';
import { VTT_SHAPE } from '@/lib/output/transcript/web-vtt';
import { steadyTiming, transcript } from '@/tests/support/timed-episode';
import { maps, show } from '@/tests/unit/lib/output/sample';

/** The specification, with the additional words and alternate formats. */
const segment = z.strictObject({
  speaker: z.string().optional(),
  startTime: z.number().min(0),
  endTime: z.number().min(0),
  body: z.string().min(1),
});
const specification = z.strictObject({
  version: z.literal('1.0.0'),
  page: z.url(),
  audio: z.url(),
  language: z.string(),
  alternates: z.array(z.strictObject({ type: z.string(), url: z.url() })),
  segments: z.array(segment.extend({ words: z.array(segment).optional() })),
});

const text = transcript('Ada: Old maps have “no north”.', 'Bo: Why is that </script>?');
const timing = steadyTiming(text);

function json(level: 'words' | 'sentences'): string {
  const spoken = spokenText(text, { ...timing, level }, 'en');
  const alternates = alternatesOf(show, { ...maps, timing, transcript: text });
  return podcastJson(cuesOf(spoken, VTT_SHAPE), spoken.hasWordTimes, alternates);
}

describe('Podcasting 2.0 JSON', () => {
  it('matches its specification', () => {
    const { segments } = specification.parse(JSON.parse(json('words')));
    expect(segments[0]).toEqual({
      speaker: 'Ada',
      startTime: 0.5,
      endTime: 2,
      body: 'Old maps have “no north”.',
      words: [
        { startTime: 0.5, endTime: 0.8, body: 'Old' },
        { startTime: 0.8, endTime: 1.1, body: 'maps' },
        { startTime: 1.1, endTime: 1.4, body: 'have' },
        { startTime: 1.4, endTime: 1.7, body: '“no' },
        { startTime: 1.7, endTime: 2, body: 'north”.' },
      ],
    });
  });

  it('links the page and the alternate formats', () => {
    const { page, alternates } = specification.parse(JSON.parse(json('words')));
    expect(page).toBe('https://example.org/my-show/episodes/old-maps/');
    expect(alternates.map(({ url }) => url.replace(page, ''))).toEqual([
      'transcript.vtt',
      'transcript.srt',
      'transcript.txt',
      'index.md',
    ]);
  });

  it('omits words that were not timed', () => {
    const { segments } = specification.parse(JSON.parse(json('sentences')));
    expect(segments.map(({ words }) => words)).toEqual([undefined, undefined]);
  });

  it('is read in full by another parser', () => {
    expect(convertFile(json('words')).map(({ speaker, body }) => `${speaker}: ${body}`)).toEqual([
      'Ada: Old maps have “no north”.',
      'Bo: Why is that </script>?',
    ]);
  });

  it('has the same times after reading it', () => {
    const words = readTimedJson(json('words')).text.cues.flatMap(cueWords);
    expect(words.map(({ startSeconds, endSeconds }) => ({ startSeconds, endSeconds }))).toEqual(
      timing.words.map((span) => ({
        startSeconds: expect.closeTo(span?.startSeconds ?? 0) as number,
        endSeconds: expect.closeTo(span?.endSeconds ?? 0) as number,
      })),
    );
  });
});
