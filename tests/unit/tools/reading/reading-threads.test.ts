import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { episodeContext, type EpisodeSetup } from '@/lib/content/episode-context';
import { readToKeep, type KeptTexts } from '@/lib/content/kept-reading';
import type { PackedText } from '@/lib/content/packed-text';
import { loadSite, type LoadOptions } from '@/lib/content/load-site';
import { markdown, problemLines, siteWith } from '@/tests/support/content-folder';
import { readingThreads, startReadingWorker } from '@/tools/reading/reading-threads';

/** More than enough for another thread. */
const NUMBERS = Array.from({ length: 80 }, (_, at) => at);

const FILES = Object.fromEntries(
  NUMBERS.map((at) => [
    `content/episodes/episode-${at}.md`,
    markdown({ title: `Episode ${at}` }, `**Joanna:** We talk about map ${at}.\n`),
  ]),
);

function keptInMemory(): KeptTexts & { readonly texts: ReadonlyMap<string, unknown> } {
  const texts = new Map<string, readonly PackedText[]>();
  return {
    texts,
    read: (key) => texts.get(key) ?? null,
    write: (key, packed) => void texts.set(key, packed),
  };
}

it('read the same show as one thread', async () => {
  const kept = keptInMemory();
  const { show, episodes } = await siteWith(FILES, { kept, startThreads: readingThreads });
  const root = dirname(dirname(dirname(episodes[0]?.file ?? '')));
  const options: LoadOptions = {
    contentDir: join(root, 'content'),
    cacheDir: join(root, 'cache'),
    pictureCacheDir: join(root, 'pictures'),
    now: new Date('2026-11-24T12:00:00Z'),
  };
  const alone = await loadSite(options);
  expect(JSON.stringify({ show, episodes })).toBe(
    JSON.stringify({ show: alone.show, episodes: alone.episodes }),
  );
  expect(kept.texts.size).toBe(NUMBERS.length);
});

it('report every problem of a file', async () => {
  const wrong = { 'content/episodes/episode-7.md': markdown({ title: null, series: 'weekly' }) };
  const options = { kept: keptInMemory(), startThreads: readingThreads };
  const lines = await problemLines({ ...FILES, ...wrong }, options);
  expect(lines).toEqual(await problemLines({ ...FILES, ...wrong }));
  expect(lines).toHaveLength(2);
});

it('get the texts to keep from a worker, and none of a file with problems', async () => {
  const site = await siteWith({ 'content/episodes/old-maps.md': markdown() });
  const file = site.episodes[0]?.file ?? '';
  const root = dirname(dirname(dirname(file)));
  const setup: EpisodeSetup = {
    contentDir: join(root, 'content'),
    show: site.show,
    timedFiles: new Set(),
    media: {
      served: join(root, 'public'),
      cacheDir: join(root, 'cache'),
      pictureCacheDir: join(root, 'pictures'),
    },
  };
  const source = await readFile(file, 'utf8');
  const { texts } = await readToKeep(file, source, episodeContext(setup));
  const worker = startReadingWorker(setup);
  try {
    expect(await once(worker, 'message')).toEqual([[]]);
    worker.postMessage([
      { file, source },
      { file, source: markdown({ title: null }) },
    ]);
    expect(await once(worker, 'message')).toEqual([
      [{ texts: texts?.map((text) => new Uint8Array(text)) }, null],
    ]);
  } finally {
    await worker.terminate();
  }
});
