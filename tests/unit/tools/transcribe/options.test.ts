import { describe, expect, it } from 'vitest';
import { UsageError } from '@/tools/cli/usage-error';
import {
  argumentsOf,
  checkOptions,
  chooseEpisodes,
  stretchesOf,
  type TranscribeOptions,
} from '@/tools/transcribe/options';
import { readEpisodes } from '@/tools/transcribe/read-episodes';
import { EPISODE, showOfTones, tonesSound } from '@/tests/support/transcribe-folder';
import { join } from 'node:path';
import { rm, writeFile } from 'node:fs/promises';

const NOTHING: TranscribeOptions = {
  ...{
    slugs: [],
    all: false,
    newest: null,
    language: null,
    engine: null,
    model: null,
    endpoint: null,
  },
  ...{
    speakers: null,
    tracks: [],
    stereo: null,
    skip: [],
    isTry: false,
    minutes: null,
    threads: null,
  },
  ...{ again: false, unpinned: false, allowPrivate: false, yes: false },
};

describe('flags of transcribe', () => {
  it('must say which episodes', () => {
    expect(() => checkOptions(NOTHING)).toThrow(
      new UsageError('Name episodes, or add --all or --newest 5.'),
    );
    expect(() => checkOptions({ ...NOTHING, slugs: ['a'], all: true })).toThrow(/not both/);
    expect(() => checkOptions({ ...NOTHING, all: true })).not.toThrow();
  });

  it('of tracks, channels and stretches belong to one episode', () => {
    const [track] = argumentsOf([], ['Ada=ada.wav']).tracks;
    for (const own of [
      { tracks: track ? [track] : [] },
      { stereo: ['A', 'B'] as const },
      { skip: stretchesOf(['0:10-0:20']) },
    ]) {
      const given = {
        ...NOTHING,
        ...own,
        stereo: 'stereo' in own ? (['A', 'B'] as [string, string]) : null,
      };
      expect(() => checkOptions({ ...given, all: true })).toThrow(/belongs to one episode/);
      expect(() => checkOptions({ ...given, slugs: ['a'] })).not.toThrow();
    }
  });

  it('take tracks after the flag without repeating it', () => {
    expect(argumentsOf(['old-maps', 'Ben=b=1.wav'], ['Ada=ada.wav'])).toEqual({
      slugs: ['old-maps'],
      tracks: [
        { name: 'Ada', file: 'ada.wav' },
        { name: 'Ben', file: 'b=1.wav' },
      ],
    });
  });

  it('take stretches in order, and nothing else', () => {
    expect(stretchesOf(['12:00-13:30', '0:05-0:10', 'soon-later', '2:00-1:00'])).toEqual([
      { from: 5, to: 10 },
      { from: 720, to: 810 },
    ]);
  });
});

describe('episodes to transcribe', () => {
  it('are those without a transcript, newest first', async () => {
    const folder = await showOfTones(tonesSound(1, []));
    const at = (name: string) => join(folder, 'content/episodes', name);
    const dated = (day: string, more = '') => EPISODE.replace('2026-05-01', day) + more;
    await writeFile(at('newest.md'), dated('2026-06-01'));
    await writeFile(at('written.md'), dated('2026-07-01', '\nA text of a person.\n'));
    await writeFile(at('beside.md'), dated('2026-07-02'));
    await writeFile(at('beside.vtt'), 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n');
    await writeFile(
      at('corrected.md'),
      dated('2026-07-03').replace('---\nNotes', 'transcriptStatus: corrected\n---\nNotes'),
    );
    await writeFile(at('notes.md'), dated('2026-07-04').replace('## Transcript\n', ''));
    const { episodes } = await readEpisodes(join(folder, 'content'));
    const all = chooseEpisodes(episodes, NOTHING).map(({ slug, text }) => [slug, text.kind]);
    expect(all).toEqual([
      ['notes', 'refused'],
      ['newest', 'none'],
      ['tones', 'none'],
    ]);
    expect(chooseEpisodes(episodes, { ...NOTHING, slugs: ['written'] })[0]?.text.kind).toBe(
      'theirs',
    );
    expect(() => chooseEpisodes(episodes, { ...NOTHING, slugs: ['tonse'] })).toThrow(
      /Did you mean tones\?/,
    );
    await rm(folder, { recursive: true });
  });
});
