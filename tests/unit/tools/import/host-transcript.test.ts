import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spokenBlocks, spokenWords } from '@/lib/transcript/timing';
import { feedServer, text } from '@/tests/support/feed-server';
import { FEED, importFolder } from '@/tests/support/import-folder';
import { timingJson } from '@/tools/timing/timing-json';
import { readOneEpisode } from '@/tools/transcribe/read-episodes';
import { fileWithTranscript } from '@/tools/transcribe/write/episode-file';
import { episodeFiles, readEpisodeText } from '@/tools/transcripts/episode-files';

const EPISODE = 'episodes/2015/low-water.md';
const BESIDE = EPISODE.replace('.md', '.vtt');
const TIMES = EPISODE.replace('.md', '.timing.json');
const VTT = 'WEBVTT\n\n00:00.000 --> 00:01.500\nThe sea goes out.\n';

type Folder = Awaited<ReturnType<typeof importFolder>>;

/** Writes text into the imported episode as `transcribe` does. */
async function transcribed(folder: Folder): Promise<void> {
  const file = join(folder.into, EPISODE);
  const { textLine } = await readOneEpisode(folder.into, file);
  const made = fileWithTranscript(await readFile(file), 'The see goes out.', textLine ?? 1, false);
  if (typeof made === 'string') throw new Error(made);
  await writeFile(file, made.bytes);
  const { show } = await episodeFiles(folder.into, []);
  const { transcript } = readEpisodeText(file, made.bytes, show);
  const content = {
    ...{ engine: 'transcribe sherpa 1.13.8 model@0123456789ab', audio: '0'.repeat(64) },
    ...{ level: 'paragraphs' as const, durationSeconds: 9, suspectShare: 0 },
    words: spokenWords(transcript).map(() => null),
    blocks: spokenBlocks(transcript).map(() => null),
  };
  await folder.write(TIMES, timingJson(transcript, { ...content, written: made.written ?? '' }));
}

/** Imports, transcribes, lets the author work, and updates when the host has a transcript. */
async function published(work: (folder: Folder) => Promise<unknown>, chapters = '') {
  await using server = await feedServer({
    '/t.vtt': text(VTT),
    '/c.json': text('{"version":"1.2.0","chapters":[{"startTime":0,"title":"Sand"}]}'),
  });
  const options = { noTranscripts: false, allowPrivate: true };
  const withLinks = (links: string) =>
    FEED.replace('<itunes:duration>12:34', `${links}<itunes:duration>12:34`);
  const known = chapters.replace('HOST', server.url);
  const folder = await importFolder();
  await folder.feed(withLinks(known), options);
  const before = await folder.read(EPISODE);
  await transcribed(folder);
  await work(folder);
  const link = `<pod:transcript url="${server.url}/t.vtt" type="text/vtt"/>`;
  const feed = withLinks(known + link).replaceAll('Low water', 'Ebb');
  const { lines } = await folder.feed(feed, { ...options, update: true });
  const files = await folder.files();
  const again = await folder.feed(`${feed}\n`, { ...options, update: true });
  return { folder, before, files, lines, again };
}

describe('a transcript that the host publishes later', () => {
  it('takes the place of an automatic one that nobody changed', async () => {
    const { before, files, lines, folder, again } = await published(() => Promise.resolve());
    expect(files.get(EPISODE)).toBe(
      Buffer.from(before.replace('Low water', 'Ebb')).toString('latin1'),
    );
    expect(files.get(BESIDE)).toBe(VTT);
    expect(files.has(TIMES)).toBe(false);
    expect(lines).toContain(
      '"Ebb" (2015-10-29)  transcript: The host has published one. It takes the place of the automatic one.',
    );
    expect(again.lines.join()).not.toContain('transcript:');
    expect((await folder.files()).get(BESIDE)).toBe(VTT);
    expect((await folder.site()).episodes[0]?.transcript.wordCount).toBe(4);
  });

  it.each([
    ['one word was changed', 'The see', 'The sea'],
    ['a comma was added', 'The see goes', 'The see, goes'],
    ['it was corrected', 'automatic', 'corrected'],
    ['a comment was added', 'automatic', 'automatic # by a program'],
  ])('is put aside where %s', async (_, from, to) => {
    const { files, lines, folder } = await published(async (own) => {
      const mine = (await own.read(EPISODE)).replace(from, to);
      expect(mine).toContain(to);
      await own.write(EPISODE, mine);
    });
    expect(await folder.read(EPISODE)).toContain(to);
    expect(files.has(BESIDE)).toBe(false);
    expect(files.has(TIMES)).toBe(true);
    expect(files.get('.import/theirs/low-water.vtt')).toBe(VTT);
    expect(lines).toContain(
      '"Ebb" (2015-10-29)  transcript: The episode has its own, which stays. The file of the feed is in .import/theirs/low-water.vtt.',
    );
  });

  it('is noticed beside chapters that are known', async () => {
    const chapters = '<pod:chapters url="HOST/c.json" type="application/json+chapters"/>';
    const { files } = await published(() => Promise.resolve(), chapters);
    expect(files.get(BESIDE)).toBe(VTT);
    expect(files.get(EPISODE)).not.toContain('chapters:');
  });
});
