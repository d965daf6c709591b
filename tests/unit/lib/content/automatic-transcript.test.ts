import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { noticeLine } from '@/lib/content/content-error';
import { feedItem } from '@/lib/output/feed-item';
import { episodeFiles } from '@/lib/output/transcript/episode-files';
import type { Doubt } from '@/lib/transcript/timing';
import { markdown, problemLinesOf, siteWith } from '@/tests/support/content-folder';
import { steadyTiming, transcript } from '@/tests/support/timed-episode';
import { timingJson } from '@/tools/timing/timing-json';

const SPOKEN = ['Old maps have no north.', 'Nobody missed it at all in those days.'];
const PARAKEET = 'transcribe sherpa-onnx 1.13.8 parakeet-tdt-0.6b-v3-int8@acfc2b445637';

type Parts = {
  readonly status?: string | null;
  readonly engine?: string;
  readonly doubts?: readonly Doubt[];
  readonly body?: string;
};

async function siteOf({
  status = 'automatic',
  engine = PARAKEET,
  doubts = [],
  body = SPOKEN.join('\n\n'),
}: Parts = {}) {
  const mp3 = await readFile('tests/fixtures/audio/two-seconds.mp3');
  const text = transcript(...SPOKEN);
  const steady = steadyTiming(text);
  // The whole text within the two seconds of the audio.
  const fit = (seconds: number) => (seconds * 1.9) / steady.durationSeconds;
  const span = ({ startSeconds, endSeconds }: { startSeconds: number; endSeconds: number }) => ({
    startSeconds: fit(startSeconds),
    endSeconds: fit(endSeconds),
  });
  const json = timingJson(text, {
    ...steady,
    words: steady.words.map((one) => one && span(one)),
    blocks: steady.blocks.map((one) => one && span(one)),
    durationSeconds: 2,
    doubts,
    engine,
    audio: createHash('sha256').update(mp3).digest('hex'),
    suspectShare: 0,
  });
  const source = markdown({ transcriptStatus: status }, `Notes.\n\n## Transcript\n\n${body}\n`);
  const site = await siteWith({
    'content/episodes/maps.md': source,
    'content/episodes/maps.timing.json': json,
  });
  const [episode] = site.episodes;
  if (episode === undefined) throw new Error('There is no episode.');
  return { site, episode };
}

const lines = (notices: Parameters<typeof noticeLine>[0][]) =>
  notices.map((one) => noticeLine(one).replace(/^.*\/content\//, 'content/'));

describe('an automatic transcript', () => {
  it('is named in every file that can hold a note', async () => {
    const { site, episode } = await siteOf();
    const files = episodeFiles(site.show, episode);
    const note = 'Transcribed automatically; it may contain mistakes.';
    expect(files.get('transcript.vtt')).toContain(`WEBVTT\n\nNOTE\n${note}\n\n00:`);
    expect(JSON.parse(files.get('transcript.json') ?? '')).toMatchObject({
      transcriptStatus: 'automatic',
      note,
    });
    expect(files.get('transcript.txt')).toContain(`\n\n${note}\n\n`);
    expect(files.get('index.md')).toContain(`*${note}*`);
  });

  it.each([['corrected'], [null]])('is not named if it is %s', async (status) => {
    const { site, episode } = await siteOf({ status });
    for (const [, text] of episodeFiles(site.show, episode)) {
      expect(text).not.toContain('utomatic');
    }
    expect(episode.transcription?.transcriber?.model).toBe('parakeet-tdt-0.6b-v3-int8');
  });

  it('is offered to podcast apps', async () => {
    const { site, episode } = await siteOf();
    expect(feedItem(site.show, episode).podcast?.transcripts).not.toEqual([]);
    expect(lines([...site.notices]).join()).not.toContain('podcast apps');
  });

  it.each([
    ['pocketsphinx recognized it', { engine: 'transcribe pocketsphinx 5 en-us' }],
    ['15 % of its words may be wrong', { doubts: [{ from: 3, to: 5, reason: 'loop' as const }] }],
  ])('is not offered to apps if %s', async (why, options) => {
    const { site, episode } = await siteOf(options);
    expect(feedItem(site.show, episode).podcast?.transcripts).toEqual([]);
    expect(lines([...site.notices])).toEqual([
      expect.stringMatching(/^content\/episodes\/maps\.md:5 {2}transcriptStatus: /),
    ]);
    expect(lines([...site.notices])[0]).toContain(why);
    const corrected = await siteOf({ ...options, status: 'corrected' });
    expect(feedItem(corrected.site.show, corrected.episode).podcast?.transcripts).not.toEqual([]);
  });

  it('has its doubts listed with line, time and reason', async () => {
    const doubts = [{ from: 5, to: 7, reason: 'unsure' }] as const;
    const { site } = await siteOf({ doubts });
    expect(lines([...site.doubts])).toEqual([
      'content/episodes/maps.md:13  transcript: "Nobody missed" at 0:00 may be wrong: the program was unsure (unsure).',
    ]);
    expect((await siteOf({ doubts, status: 'corrected' })).site.doubts).toEqual([]);
  });

  it('keeps its times after a correction, without a notice', async () => {
    const { site, episode } = await siteOf({ body: 'Old maps had no north.\n\n' + SPOKEN[1] });
    expect(site.notices).toEqual([]);
    expect(episode.timing?.estimates).toEqual([{ from: 0, to: 5 }]);
    const json = JSON.parse(episodeFiles(site.show, episode).get('transcript.json') ?? '') as {
      readonly segments: readonly { readonly words?: unknown }[];
    };
    expect(json.segments.map(({ words }) => words !== undefined)).toEqual([false, true]);
  });

  it('has one of two statuses', async () => {
    expect(await problemLinesOf(markdown({ transcriptStatus: 'robot' }))).toEqual([
      expect.stringContaining('transcriptStatus: Got "robot". Write automatic or corrected.'),
    ]);
  });
});
