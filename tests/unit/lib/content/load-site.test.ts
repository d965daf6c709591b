import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { problemLines, problemLinesOf, markdown, siteWith } from '@/tests/support/content-folder';
import { CONSTANT, frame, repeat } from '@/tests/support/mpeg-audio';

describe('audio', () => {
  const mp3 = () => readFile('tests/fixtures/audio/two-seconds.mp3');
  const m4a = () => readFile('tests/fixtures/audio/two-seconds.m4a');
  const withAudio = (name: string, bytes: Uint8Array | string) =>
    problemLines({
      [`public/audio/${name}`]: bytes,
      'content/episodes/old-maps.md': markdown({ audio: `"/audio/${name}"` }),
    });

  it('has its size and length read from the file', async () => {
    const { episodes } = await siteWith({
      'public/audio/b c.m4a': await m4a(),
      'content/episodes/bees.md': markdown({ audio: '/audio/b c.m4a' }),
    });
    expect(episodes[0]?.audio).toMatchObject({
      src: '/audio/b c.m4a',
      type: 'audio/x-m4a',
      bytes: (await m4a()).length,
    });
  });

  it('may not be cut off, or have a codec that browsers do not play', async () => {
    const lossless = Buffer.from(
      (await m4a()).toString('latin1').replaceAll('mp4a', 'alac'),
      'latin1',
    );
    expect(await withAudio('b.m4a', lossless)).toEqual([
      expect.stringMatching(/Apple Lossless \(ALAC\).*Convert it: ffmpeg -i b\.m4a .* b\.mp3$/),
    ]);
    expect(await withAudio('b.m4a', (await m4a()).subarray(0, 4000))).toEqual([
      expect.stringContaining('a part of it is missing or damaged. Copy it again'),
    ]);
  });

  it('with a variable bitrate and no index is published with its true length', async () => {
    const kinds = [CONSTANT, frame(417, { rate: 9 })].map((one) => repeat(one, 300));
    const { episodes, notices } = await siteWith({
      'public/audio/bees.mp3': Buffer.concat(kinds),
      'content/episodes/bees.md': markdown({ audio: '/audio/bees.mp3' }),
    });
    expect(episodes[0]?.audio.durationSeconds).toBeCloseTo(15.673, 2);
    expect(notices).toEqual([
      expect.objectContaining({ field: 'audio', message: expect.stringContaining('no index') }),
    ]);
  });

  it('may not be empty, a web page, or of another format than its name says', async () => {
    expect(await withAudio('b.mp3', '')).toEqual([expect.stringContaining('The file is empty.')]);
    expect(await withAudio('b.mp3', '<!doctype html><title>404</title>')).toEqual([
      expect.stringContaining('is named .mp3, and is no audio inside.'),
    ]);
    expect(await withAudio('b.mp3', await m4a())).toEqual([
      expect.stringContaining('is named .mp3, and is m4a inside.'),
    ]);
    expect(await withAudio('b.doc', await mp3())).toEqual([
      expect.stringContaining('No player knows ".doc".'),
    ]);
  });

  it('has to be named exactly, as servers require it', async () => {
    const messages = await problemLines({
      'public/audio/Bees.mp3': await mp3(),
      'content/episodes/bees.md': markdown({ audio: '/audio/bees.mp3' }),
    });
    expect(messages).toEqual([expect.stringContaining('but one named "Bees.mp3".')]);
  });

  it.each([
    '../secret.mp3',
    '/../secret.mp3',
    'a.mp3',
    'http://example.org/a.mp3',
    '//e.org/a.mp3',
  ])('%s is refused as an address of audio', async (audio) => {
    const messages = await problemLinesOf(markdown({ audio, duration: '"9:32"', bytes: '9' }));
    expect(messages).toEqual([expect.stringContaining(`audio: Got "${audio}".`)]);
  });

  it('on another host needs its length and its size', async () => {
    const audio = 'https://cdn.example.net/a.mp3?v=1';
    expect(await problemLinesOf(markdown({ audio }))).toEqual([
      expect.stringContaining('duration: Remote audio is not read here.'),
      expect.stringContaining('bytes: Remote audio is not read here.'),
    ]);
    const { episodes } = await siteWith({
      'content/episodes/a.md': markdown({ audio, duration: '"1:02:03"', bytes: '1000' }),
    });
    expect(episodes[0]?.audio).toEqual({
      src: audio,
      type: 'audio/mpeg',
      format: 'mp3',
      bytes: 1000,
      durationSeconds: 3723,
    });
  });

  it('may not be shorter than its stated duration', async () => {
    expect(await problemLinesOf(markdown({ duration: '"9:32"' }))).toEqual([
      expect.stringContaining('duration: The file is 2 seconds long, not 572.'),
    ]);
  });
});

describe('a content folder', () => {
  it('is sorted newest first, whatever the order of the file names', async () => {
    const { episodes } = await siteWith({
      'content/episodes/a.md': markdown({ date: '2026-06-20' }),
      'content/episodes/b.md': markdown({ date: '2026-06-22T01:00:00+02:00' }),
      'content/episodes/2026/c.md': markdown({ date: '2026-06-22' }),
    });
    expect(episodes.map(({ slug }) => slug)).toEqual(['c', 'b', 'a']);
  });

  it('leaves out drafts and future episodes, and says so', async () => {
    const { episodes, leftOut } = await siteWith({
      'content/episodes/a.md': markdown(),
      'content/episodes/b.md': markdown({ draft: 'true', audio: null }),
      'content/episodes/c.md': markdown({ date: '2026-11-25' }),
    });
    expect(episodes.map(({ slug }) => slug)).toEqual(['a']);
    expect(leftOut.map(({ why }) => why)).toEqual([
      'it is a draft.',
      'its date, 2026-11-25, is still to come.',
    ]);
  });

  it('may not have two episodes at one address or with one guid', async () => {
    const messages = await problemLines({
      'content/episodes/2025/a.md': markdown({ guid: '"one"' }),
      'content/episodes/2026/a.md': markdown({ guid: '"one"' }),
    });
    expect(messages).toEqual([
      expect.stringMatching(/2026\/a\.md:\d+ {2}slug: "a" is also in .*2025\/a\.md\./),
      expect.stringMatching(/2026\/a\.md:5 {2}guid: "one" is also in .*2025\/a\.md\./),
    ]);
  });

  it.each([['Old-Maps'], ['old maps'], ['räder'], ['con..'], ['%2e%2e']])(
    'may not have an episode named %s.md',
    async (name) => {
      expect(await problemLinesOf(markdown(), `${name}.md`)).toEqual([
        expect.stringContaining('file name: An address needs lower-case letters'),
      ]);
    },
  );

  it('reports every file that it cannot use', async () => {
    const messages = await problemLines({
      'content/episodes/a.markdown': markdown(),
      'content/episodes/b.mp3': 'x',
      'content/episodes/c.md': markdown(),
      'content/episodes/c.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello.\n',
      'content/episodes/d.VTT': 'x',
      'content/episodes/.DS_Store': 'x',
    });
    expect(messages).toEqual([
      expect.stringContaining('a.markdown:1  file name: Only files that end in .md are episodes.'),
      expect.stringContaining('b.mp3:1  file name: This is no episode.'),
      expect.stringContaining('d.VTT:1  file name: Write the ending of its name in lower case.'),
    ]);
  });

  it('keeps an episode’s guid when the site is built for another address', async () => {
    const files = { 'content/episodes/a.md': markdown() };
    const here = await siteWith(files);
    const there = await siteWith(files, { siteUrl: 'http://localhost:4173/preview/' });
    expect(there.show).toMatchObject({
      url: 'http://localhost:4173/preview',
      basePath: '/preview',
      guid: here.show.guid,
    });
    expect(there.episodes[0]?.guid).toBe(here.episodes[0]?.guid);
  });
});

describe('show.yaml', () => {
  const show = (lines: string) => problemLines({ 'content/show.yaml': lines });

  it('has to exist', async () => {
    expect(await problemLines({ 'content/show.yaml': null })).toEqual([
      expect.stringContaining('content/show.yaml:1  file: There is no such file.'),
    ]);
  });

  it('reports all problems in it', async () => {
    const messages = await show(`title: Bees
descripton: x
language: english
url: example.org
author: Joanna
artwork: /none.png
accent: red
series:
  - id: daily
    title: Daily
  - id: daily
    title: Again
subscribe:
  - platform: itunes
    url: https://example.org
`);
    expect(messages.join('\n')).toBe(
      [
        'content/show.yaml:1  description: This field is missing. Add one or two sentences about the show.',
        'content/show.yaml:2  descripton: There is no such field. Did you mean `description`?',
        'content/show.yaml:3  language: Got "english". Write a language tag such as en or de-AT.',
        'content/show.yaml:4  url: Got "example.org". Write the address of the site, such as https://example.org/my-show.',
        'content/show.yaml:7  accent: Got "red". Write a colour in quotes, such as "#a04020".',
        'content/show.yaml:14  subscribe[0].platform: Got "itunes". Write one of apple, spotify, youtube, overcast, pocketcasts, castbox, antennapod, amazon, deezer, rss, website.',
      ].join('\n'),
    );
  });

  it('may not name missing pictures', async () => {
    expect(await problemLines({ 'public/artwork.png': null, 'public/x': '' })).toEqual([
      'content/show.yaml:6  artwork: There is no such file. Put it at public/artwork.png, or correct the path.',
    ]);

    expect(await problemLines({ 'public/artwork.png': 'a web page' })).toEqual([
      'content/show.yaml:6  artwork: The file is no picture inside, or a part of it is missing. Export it as PNG or JPEG.',
    ]);
  });
});
