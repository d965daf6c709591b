import { describe, expect, it } from 'vitest';
import { episodeFileNames, episodeFiles } from '@/lib/output/transcript/episode-files';
import { playerMapOf } from '@/lib/output/speech-map-of';
import { chaptersPath, timingPath, transcriptFiles } from '@/lib/links/transcript-files';
import { decodeTiming, type TimingFile } from '@/lib/transcript/timing-file';
import { spokenWords } from '@/lib/transcript/timing';
import { checksum } from '@/lib/transcript/words';
import { episode } from '@/tests/support/episodes';
import { timedEpisode, transcript } from '@/tests/support/timed-episode';
import { show } from '@/tests/unit/lib/output/sample';

const text = transcript('Ada: Old maps have no north.', 'Bo: Why?');
const untimed = episode({ transcript: text });
const timed = timedEpisode(text);
const withChapters = timedEpisode({
  ...text,
  sections: text.sections.map((section) => ({ ...section, title: 'Maps', startSeconds: 0.5 })),
});

const chaptersInAudio = {
  ...untimed,
  chapters: [
    { startSeconds: 0, title: 'Shore' },
    { startSeconds: 12, title: 'Open sea' },
  ],
};

describe('files beside a page', () => {
  it('are only text without timing', () => {
    expect(episodeFileNames(untimed)).toEqual(['transcript.txt', 'index.md']);
    expect(chaptersPath(untimed)).toBeNull();
    expect(timingPath(untimed)).toBeNull();
  });

  it('include captions with timing, and chapters with headings', () => {
    expect(episodeFileNames(timed)).toContain('transcript.vtt');
    expect(episodeFileNames(timed)).not.toContain('chapters.json');
    expect(chaptersPath(withChapters)).toBe('/episodes/half-a-minute/chapters.json');
    expect(timingPath(timed)).toBe('/episodes/half-a-minute/timing.json');
  });

  it('include chapters of the audio file without timing', () => {
    expect(episodeFiles(show, chaptersInAudio).get('chapters.json')).toContain('Open sea');
  });

  it('have the names that episodeFileNames returns', () => {
    for (const one of [untimed, timed, withChapters, chaptersInAudio]) {
      const files = episodeFiles(show, one);
      expect([...files.keys()].sort()).toEqual(episodeFileNames(one).sort());
      expect([...files.values()]).not.toContain('');
    }
  });

  it('have the map of the episode in the timing, in at most 400 bytes', () => {
    // The file was written by this test's own build.
    const file = JSON.parse(episodeFiles(show, timed).get('timing.json') ?? '') as TimingFile;
    expect(file.map).toEqual(playerMapOf(show, timed));
    expect(file.map?.speakers).toHaveLength(160);
    expect(JSON.stringify({ map: file.map }).length).toBeLessThanOrEqual(400);
  });

  it('are listed with their types', () => {
    expect(transcriptFiles(timed).map(({ label, type, path }) => [label, type, path])).toEqual([
      ['VTT', 'text/vtt', '/episodes/half-a-minute/transcript.vtt'],
      ['SRT', 'application/x-subrip', '/episodes/half-a-minute/transcript.srt'],
      ['JSON', 'application/json', '/episodes/half-a-minute/transcript.json'],
      ['Text', 'text/plain', '/episodes/half-a-minute/transcript.txt'],
      ['Markdown', 'text/markdown', '/episodes/half-a-minute/index.md'],
    ]);
  });

  it('include the timing for the page', () => {
    // The build wrote it in this shape.
    const file = JSON.parse(episodeFiles(show, timed).get('timing.json') ?? '') as TimingFile;
    expect(file.checksum).toBe(checksum(spokenWords(text)));
    expect(file.blockWords).toEqual([5, 1]);
    expect(decodeTiming(file).words[1]).toEqual({ startSeconds: 0.8, endSeconds: 1.1 });
  });

  it('include the text with its speakers', () => {
    expect(episodeFiles(show, timed).get('transcript.txt')).toBe(
      'Half a minute\n\nBees & Maps, 2026-06-22\nhttps://example.org/my-show/episodes/half-a-minute/\n\nAda: Old maps have no north.\n\nBo: Why?\n',
    );
  });

  describe('of an episode with timed paragraphs only', () => {
    const whole = timed.timing;
    if (whole === null) throw new Error('The episode of this test is timed.');
    const stamped = {
      ...timed,
      audio: { ...timed.audio, durationSeconds: whole.durationSeconds },
      timing: { ...whole, level: 'paragraphs', words: whole.words.map(() => null) },
    } as const;
    const [first = null] = whole.blocks;
    const sparse = { ...stamped, timing: { ...stamped.timing, blocks: [first, null] } };

    it('have a cue for each paragraph, if each has a time', () => {
      const vtt = episodeFiles(show, stamped).get('transcript.vtt') ?? '';
      expect(vtt.split('-->')).toHaveLength(3);
      expect(vtt).toContain('<v Ada>Old maps have no north.');
    });

    it('include no captions if a paragraph has no time', () => {
      expect(episodeFileNames(sparse)).toEqual(['transcript.txt', 'index.md', 'timing.json']);
      expect([...episodeFiles(show, sparse).keys()].sort()).toEqual(
        episodeFileNames(sparse).sort(),
      );
    });

    it('include no captions if different audio was timed', () => {
      const other = { ...stamped.audio, durationSeconds: whole.durationSeconds + 30 };
      expect(episodeFileNames({ ...stamped, audio: other })).not.toContain('transcript.vtt');
    });
  });
});
