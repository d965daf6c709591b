import { describe, expect, it } from 'vitest';
import { problemLines, markdown } from '@/tests/support/content-folder';
import { BODY, problemLinesWith, episodeWith, VTT } from '@/tests/support/timed-folder';

const SRT = '1\n00:00:00,000 --> 00:00:02,000\nOld maps have no north. Nobody missed it.\n';

describe('a timed transcript beside an episode', () => {
  it('gives the start of each paragraph', async () => {
    const { timing, transcript: text } = await episodeWith({ 'content/episodes/maps.vtt': VTT });
    expect(timing?.level).toBe('sentences');
    expect(timing?.words[0]?.startSeconds).toBe(0);
    expect(text.sections[0]?.blocks.map(({ startSeconds }) => startSeconds)).toEqual([0, 1.2]);
    expect(text.sections[0]?.startSeconds).toBe(0);
    expect(text.sections[0]?.blocks[1]?.speaker).toBeNull();
  });

  it('keeps the time stamps of the author', async () => {
    const { transcript: text, timing } = await episodeWith(
      { 'content/episodes/maps.vtt': VTT },
      {},
      'Old maps have no north.\n\n[0:01] Nobody missed it.\n',
    );
    expect(text.sections[0]?.blocks[1]?.startSeconds).toBe(1);
    expect(timing?.blocks[1]?.startSeconds).toBe(1.2);
  });

  it('provides the text if the author wrote none', async () => {
    const {
      transcript: text,
      timing,
      summary,
      notesHtml,
    } = await episodeWith(
      { 'content/episodes/maps.vtt': VTT },
      {},
      'About maps.\n\n## Transcript\n',
    );
    expect(text.sections[0]?.blocks).toMatchObject([
      { id: 'p1', speaker: null, text: 'Old maps have no north.', startSeconds: 0 },
      { id: 'p2', speaker: 'Ada', text: 'Nobody missed it.', startSeconds: 1.2 },
    ]);
    expect(text.wordCount).toBe(8);
    expect(timing?.words.length).toBe(8);
    expect(summary).toBe('Old maps have no north. Nobody missed it.');
    expect(notesHtml).toContain('About maps.');
  });

  it('names speakers, whose names take no time', async () => {
    const srt = `1
00:00:00,000 --> 00:00:01,000
Ada Rivers: Old maps.

2
00:00:01,000 --> 00:00:02,000
Bo: Why?
`;
    const { transcript: text, timing } = await episodeWith(
      { 'content/episodes/maps.srt': srt },
      {},
      '',
    );
    expect(text.sections[0]?.blocks).toMatchObject([
      { speaker: 'Ada Rivers', text: 'Old maps.', startSeconds: 0 },
      { speaker: 'Bo', text: 'Why?', startSeconds: 1 },
    ]);
    expect(timing?.words[0]?.startSeconds).toBe(0);
  });

  it('is sorted, with a notice, where people interrupt each other', async () => {
    const early = `${VTT}\n00:00.500 --> 00:00.800\nYes.\n`;
    const { notices } = await episodeWith({ 'content/episodes/maps.vtt': early });
    expect(notices).toEqual([
      expect.stringMatching(
        /^content\/episodes\/maps\.vtt  has a cue that begins before the one above it \(line \d+\)\./,
      ),
    ]);
  });

  it('may have another name, given in the front matter', async () => {
    const files = { 'content/episodes/maps.vtt': VTT, 'content/episodes/take-2.srt': SRT };
    const { timing } = await episodeWith(files, { transcript: 'take-2.srt' });
    expect(timing?.blocks[1]?.startSeconds).toBe(1.125);
  });

  it.each([
    ['take-3.vtt', 'There is no "take-3.vtt" beside this file. Put it there, or correct the name.'],
    ['../maps.vtt', 'Got "../maps.vtt". Write the name of a .vtt, .srt, .json, .html or .txt file'],
    ['maps.docx', 'Got "maps.docx". Write the name of a .vtt, .srt, .json, .html or .txt file'],
    [
      'maps.timing.json',
      'Got "maps.timing.json". Write the name of a .vtt, .srt, .json, .html or .txt file',
    ],
  ])('has to exist: %s', async (name, message) => {
    expect(await problemLinesWith({}, { transcript: name })).toEqual([
      expect.stringContaining(`content/episodes/maps.md:5  transcript: ${message}`),
    ]);
  });

  it('has to be chosen if there are two', async () => {
    const files = { 'content/episodes/maps.vtt': VTT, 'content/episodes/maps.srt': SRT };
    expect(await problemLinesWith(files)).toEqual([
      'content/episodes/maps.md:2  transcript: maps.vtt and maps.srt stand beside this file. Name the one to use: `transcript: maps.vtt`.',
    ]);
  });

  it('has to belong to an episode', async () => {
    expect(await problemLinesWith({ 'content/episodes/mapps.vtt': VTT })).toEqual([
      expect.stringContaining(
        'content/episodes/mapps.vtt:1  file name: No episode uses this file.',
      ),
    ]);
  });

  it('has to match the text', async () => {
    expect(
      await problemLinesWith(
        { 'content/episodes/maps.vtt': VTT },
        {},
        'Bees dance for it, maps or no maps.\n',
      ),
    ).toEqual([
      expect.stringMatching(
        /^content\/episodes\/maps\.vtt:1  text: Only \d+ % of the words of .*maps\.md are in it\./,
      ),
    ]);
  });

  it('causes a notice if many words of the text are missing', async () => {
    const body = `${BODY}\nSome more was written.\n`;
    const { notices } = await episodeWith({ 'content/episodes/maps.vtt': VTT }, {}, body);
    expect(notices).toEqual([
      'content/episodes/maps.vtt  has 66 % of the words of the text; 4 of 12 have no time.',
    ]);
  });

  it('has to match the audio', async () => {
    const late = VTT.replaceAll('00:01.200 --> 00:02.000', '00:05.000 --> 00:06.000');
    expect(await problemLinesWith({ 'content/episodes/maps.vtt': late })).toEqual([
      'content/episodes/maps.vtt:6  time: It begins at 0:05, and the audio ends at 0:02. Take the transcript of this audio.',
    ]);
  });

  it('has its first faults listed, and the others counted', async () => {
    const broken = VTT + '\n00:xx --> 00:yy\nA\n'.repeat(8);
    const lines = await problemLinesWith({ 'content/episodes/maps.vtt': broken });
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toContain('There are 3 more like these.');
  });

  it('of longer audio is used for paragraphs only', async () => {
    const words = 'Old maps have no north Nobody missed it'.split(' ');
    const whisper = JSON.stringify({
      duration: 9,
      words: words.map((word, at) => ({ word, start: at / 4, end: at / 4 + 0.2 })),
    });
    const { timing, notices } = await episodeWith({ 'content/episodes/maps.json': whisper });
    expect(timing?.level).toBe('paragraphs');
    expect(timing?.words).toEqual(Array(8).fill(null));
    expect(timing?.blocks[1]?.startSeconds).toBe(1.25);
    expect(timing?.durationSeconds).toBe(9);
    expect(notices).toEqual([
      'content/episodes/maps.json  used for paragraphs alone: it is about 9 seconds of audio, and the episode has 2.',
    ]);
  });
});

describe('time stamps in the text', () => {
  const stamped = '[0:00] Old maps have no north.\n\nReally.\n\n[0:01] Nobody missed it.\n';

  it('give the start of paragraphs', async () => {
    const { timing } = await episodeWith({}, {}, stamped);
    expect(timing).toEqual({
      level: 'paragraphs',
      durationSeconds: expect.closeTo(2, 0) as number,
      words: Array(9).fill(null),
      blocks: [
        { startSeconds: 0, endSeconds: 1 },
        null,
        { startSeconds: 1, endSeconds: expect.closeTo(2, 0) as number },
      ],
    });
  });

  it('give the start of sections', async () => {
    const body = '### One\n\nOld maps.\n\n### Two\n\n[0:01] Nobody missed it.\n';
    const { transcript: text } = await episodeWith({}, {}, body);
    expect(text.sections.map(({ startSeconds }) => startSeconds)).toEqual([null, 1]);
  });

  it('give no time to a section that begins before them', async () => {
    const body = '### One\n\nOld maps.\n\n[0:01] Nobody missed it.\n';
    const { transcript: text } = await episodeWith({}, {}, body);
    expect(text.sections.map(({ startSeconds }) => startSeconds)).toEqual([null]);
  });

  it('give no timing if there are none', async () => {
    expect((await episodeWith({})).timing).toBeNull();
  });
});

describe('a file with faults of its own', () => {
  it('has them reported together with those of its episode', async () => {
    const lines = await problemLinesWith({ 'content/episodes/maps.vtt': 'x' }, { tittle: 'A' });
    expect(lines).toEqual([
      expect.stringContaining('maps.md:5  tittle: There is no such field.'),
      expect.stringContaining('maps.vtt:1  file: The file does not begin with WEBVTT.'),
    ]);
  });

  it('has to be UTF-8', async () => {
    const lines = await problemLines({
      'content/episodes/maps.md': markdown({}, BODY),
      'content/episodes/maps.vtt': new Uint8Array([0xff, 0xfe, 0x57, 0]),
    });
    expect(lines).toEqual([expect.stringContaining('maps.vtt:1  file: The file is UTF-16.')]);
  });
});
