import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { KeptTexts } from '@/lib/content/kept-reading';
import type { PackedText } from '@/lib/content/packed-text';
import { loadSite, type Site } from '@/lib/content/load-site';
import { TRANSCRIPT_LINKS } from '@/lib/content/notices/html-links';
import { speakersOf } from '@/lib/episode/speakers';
import { termsOf } from '@/lib/episode/terms';
import { feedXml } from '@/lib/output/feed';
import { charactersIn, TRANSCRIPT_CHARACTERS } from '@/lib/output/fonts/characters';
import { textsOf } from '@/tools/look/texts-of';
import { markdown, PICTURE, SHOW } from '@/tests/support/content-folder';

const NOW = new Date('2026-11-24T12:00:00Z');
const EPISODE = 'content/episodes/old-maps.md';

let root = '';
let kept = memory();

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-'));
  kept = memory();
  await cp('tests/fixtures/audio/two-seconds.mp3', await place('public/audio/a.mp3'));
  await write('content/show.yaml', SHOW);
  await writeFile(await place('public/artwork.png'), PICTURE);
  await write(EPISODE, episode('Old maps'));
  await write('content/episodes/bees.md', episode('Bees'));
  await load();
});
afterEach(() => rm(root, { recursive: true }));

function episode(title: string): string {
  return markdown(
    { title },
    'A note.\n\n## Transcript\n\n**Joanna:** Hello, [žluťoučký](/subscribe/) all of you.\n',
  );
}

const CUES = `WEBVTT

00:00.000 --> 00:01.500
Hello, all of you.
`;

/** Counts the episodes that are found. */
function memory() {
  const kept = new Map<string, readonly PackedText[]>();
  const counts = { found: 0, written: 0 };
  const texts: KeptTexts = {
    read: (key) => {
      const found = kept.get(key) ?? null;
      if (found !== null) counts.found += 1;
      return found;
    },
    write: (key, packed) => {
      counts.written += 1;
      kept.set(key, packed);
    },
  };
  return { counts, kept: texts };
}

async function place(path: string): Promise<string> {
  const file = join(root, path);
  await mkdir(join(file, '..'), { recursive: true });
  return file;
}

async function write(path: string, text: string): Promise<void> {
  await writeFile(await place(path), text);
}

function load(options: { readonly kept?: KeptTexts } = { kept: kept.kept }, now = NOW) {
  return loadSite({
    contentDir: join(root, 'content'),
    siteUrl: undefined,
    cacheDir: join(root, 'audio-facts'),
    pictureCacheDir: join(root, 'picture-facts'),
    now,
    ...options,
  });
}

/** Reads the show with what earlier readings have kept, and says how many episodes were read anew. */
async function readAgain(now = NOW): Promise<{ site: Site; anew: number }> {
  kept.counts.written = 0;
  const site = await load({ kept: kept.kept }, now);
  const fresh = await load({}, now);
  // Before anything unpacks the texts, and with the same order of properties.
  expect(factsIn(site)).toEqual(factsIn(fresh));
  expect(JSON.stringify(site)).toBe(JSON.stringify(fresh));
  return { site, anew: kept.counts.written };
}

function factsIn({ show, episodes }: Site): unknown {
  return episodes.map((episode) => [
    termsOf(episode),
    [...speakersOf(show, episode)],
    TRANSCRIPT_CHARACTERS.of(episode.transcript),
    TRANSCRIPT_LINKS.of(episode.transcript),
  ]);
}

it('reads no episode again if nothing has changed', async () => {
  expect((await readAgain()).anew).toBe(0);
  expect(kept.counts.found).toBe(2);
});

it('reads an episode again after a change of its text', async () => {
  await write(EPISODE, episode('Older maps'));
  const { site, anew } = await readAgain();
  expect(anew).toBe(1);
  expect(site.episodes.map(({ title }) => title)).toContain('Older maps');
});

it('reads all episodes again after a change of the show', async () => {
  await write('content/show.yaml', SHOW.replace('language: en', 'language: de'));
  expect((await readAgain()).anew).toBe(2);
});

it.each([
  ['times', 'content/episodes/old-maps.vtt', CUES],
  ['chapters', 'content/episodes/old-maps.chapters.json', '{"version":"1.2.0","chapters":[]}'],
])(
  'reads an episode again when a file with %s appears, changes and goes',
  async (_, path, text) => {
    await write(path, text);
    expect((await readAgain()).anew).toBe(1);
    await write(path, `${text}\n\n`);
    expect((await readAgain()).anew).toBe(1);
    await rm(join(root, path));
    // It was read like this before.
    expect((await readAgain()).anew).toBeLessThanOrEqual(1);
  },
);

it('reads the episodes again when their audio changes', async () => {
  await cp('tests/fixtures/show/public/audio/three-seconds.mp3', join(root, 'public/audio/a.mp3'));
  const { anew } = await readAgain();
  expect(anew).toBe(2);
});

it('reports audio that is gone', async () => {
  await rm(join(root, 'public/audio/a.mp3'));
  await expect(load()).rejects.toThrow('There is no such file.');
});

it('leaves out an episode until its date, whenever it was read', async () => {
  const before = new Date('2026-06-01T00:00:00Z');
  expect((await readAgain(before)).site.leftOut).toHaveLength(2);
  expect((await readAgain()).site.episodes).toHaveLength(2);
});

it('names the line of a dead link in an episode that is not read again', async () => {
  await write(EPISODE, episode('Old maps').replace('A note.', 'A [note](/nowhere).'));
  await load();
  const { site, anew } = await readAgain();
  expect(anew).toBe(0);
  const line = (await readFile(join(root, EPISODE), 'utf8'))
    .split('\n')
    .indexOf('A [note](/nowhere).');
  expect(site.notices).toMatchObject([{ field: 'link', line: line + 1 }]);
});

it('cannot be changed by a page, whether or not an episode is read again', async () => {
  const { site } = await readAgain();
  const [episode] = site.episodes;
  const frozen = [site.episodes, episode, episode?.transcript, episode?.transcript.sections];
  expect(frozen.map(Object.isFrozen)).toEqual([true, true, true, true]);
  expect(episode?.transcript.sections.map(Object.isFrozen)).toEqual([true]);
});

it('unpacks no transcript until its blocks are needed', async () => {
  const read = (key: string) => {
    const [head, ...bodies] = kept.kept.read(key) ?? [];
    // These cannot be unpacked.
    return head === undefined ? null : [head, ...bodies.map(() => new Uint8Array([1]))];
  };
  const site = await load({ kept: { ...kept.kept, read } });
  expect(site.notices).toEqual([]);
  expect(feedXml(site.show, site.episodes)).toContain('<title>Old maps</title>');
  expect(charactersIn(textsOf(site))).toContain('ť');
  expect(() => site.episodes[0]?.transcript.sections[0]?.blocks).toThrow('unexpected end of file');
});
