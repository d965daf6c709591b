import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { textHash } from '@/lib/content/timing/decide/text-hash';
import { transcript } from '@/tests/support/timed-episode';
import { BODY, problemLinesWith, episodeWith, VTT } from '@/tests/support/timed-folder';

describe('the file of npm run align', () => {
  const aligned = async (change: Record<string, unknown> = {}) => {
    const mp3 = await readFile('tests/fixtures/audio/two-seconds.mp3');
    const times = Array.from({ length: 8 }, (_, at) => [at / 4, at / 4 + 0.2]);
    return JSON.stringify({
      version: 1,
      engine: 'echogarden 2.10.2',
      audio: createHash('sha256').update(mp3).digest('hex'),
      text: textHash(transcript('Old maps have no north.', 'Nobody missed it.')),
      level: 'words',
      durationSeconds: 2,
      suspectShare: 0,
      blocks: [
        [0, 1.2],
        [1.25, 1.95],
      ],
      words: times,
      ...change,
    });
  };
  const timed = async (change?: Record<string, unknown>, body = BODY) =>
    episodeWith({ 'content/episodes/maps.timing.json': await aligned(change) }, {}, body);

  it('is used', async () => {
    const { timing, notices } = await timed();
    expect(timing?.level).toBe('words');
    expect(timing?.words[5]).toEqual({ startSeconds: 1.25, endSeconds: 1.45 });
    expect(notices).toEqual([]);
  });

  it('stays valid if a heading or a comma is corrected', async () => {
    expect((await timed({}, `### Maps\n\n${BODY.replace('maps', 'maps,')}`)).timing).not.toBeNull();
  });

  it('stays valid if a paragraph is split, unless it has only paragraphs', async () => {
    const parted = 'Old maps\n\nhave no north.\n\nNobody missed it.\n';
    expect((await timed({}, parted)).timing?.blocks[1]).toEqual({
      startSeconds: 0.5,
      endSeconds: 1.2,
    });
    const { timing, notices } = await timed({ level: 'paragraphs' }, parted);
    expect(timing).toBeNull();
    expect(notices).toEqual([
      'content/episodes/maps.timing.json  not used: the order of its paragraphs has changed since. Run npm run align maps.',
    ]);
  });

  it('is not used if the text, the audio or both changed since, with a notice', async () => {
    const changed = { audio: 'b'.repeat(64) };
    const text = await timed({}, `${BODY}\nMore.\n`);
    expect(text.timing).toBeNull();
    expect(text.notices).toEqual([
      'content/episodes/maps.timing.json  not used: the text has changed since. Run npm run align maps.',
    ]);
    expect((await timed(changed)).notices).toEqual([
      'content/episodes/maps.timing.json  not used: the audio has changed since. Run npm run align maps.',
    ]);
    expect((await timed(changed, `${BODY}\nMore.\n`)).notices).toEqual([
      expect.stringContaining('not used: the text and the audio have changed since.'),
    ]);
  });

  it('is replaced by the stamps in the text if it is not used', async () => {
    const { timing } = await timed({ audio: 'b'.repeat(64) }, `[0:01] ${BODY}`);
    expect(timing?.level).toBe('paragraphs');
  });

  it('is replaced by a timed transcript', async () => {
    const { timing } = await episodeWith({
      'content/episodes/maps.timing.json': await aligned(),
      'content/episodes/maps.vtt': VTT,
    });
    expect(timing?.level).toBe('sentences');
  });

  it('is checked by the length of remote audio', async () => {
    const fields = { audio: 'https://cdn.example.net/a.mp3', duration: '30', bytes: '9' };
    const file = await aligned({ audio: 'b'.repeat(64) });
    const { timing, notices } = await episodeWith(
      { 'content/episodes/maps.timing.json': file },
      fields,
    );
    expect(timing?.level).toBe('paragraphs');
    expect(notices).toEqual([
      'content/episodes/maps.timing.json  used for paragraphs alone: it is about 2 seconds of audio, and the episode has 30.',
    ]);
    const same = await episodeWith(
      { 'content/episodes/maps.timing.json': file },
      { ...fields, duration: '3' },
    );
    expect(same.timing?.level).toBe('words');
  });

  it.each([
    [
      'of no known form',
      { version: 3 },
      'version: Got 3. Write 1 or 2, the only versions there are.',
    ],
    ['with a word too few', { words: [[0, 1]] }, 'words: Got 1 of them, and the text has 8.'],
  ])('stops the build if it is a file %s', async (_, change, message) => {
    const files = { 'content/episodes/maps.timing.json': await aligned(change) };
    expect(await problemLinesWith(files)).toEqual([
      expect.stringContaining(`content/episodes/maps.timing.json:1  ${message}`),
    ]);
  });
});
