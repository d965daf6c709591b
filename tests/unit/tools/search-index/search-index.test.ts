import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { forgetIndex, loadIndex, type SearchIndex } from '@/lib/browser/search/load-index';
import { runSearch } from '@/lib/browser/search/run-search';
import { loadSite, type Site } from '@/lib/content/load-site';
import { readWordFile } from '@/lib/search/index/word-file';
import type { Query } from '@/lib/search/query';
import { generateTalks, type Talk } from '@/tools/dev/bench/generate-talks';
import { startOfWord } from '@/tools/dev/bench/whisper-times';
import { writeEpisodeFiles } from '@/tools/export/write-episode-files';
import { writeSearchIndex } from '@/tools/search-index/write-search-index';

/** `npm run bench -- --search` does the same with 1,000 episodes, in a browser. */
const COUNT = 12;

const ABOUT = `---
title: About this show
---

## Who we are

Two cartographers. We live in Zanzibar.
`;

let talks: readonly Talk[];
let out: string;
let index: SearchIndex;
/** Addresses of the fetched files. */
const asked: string[] = [];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-search-'));
  const generated = await generateTalks(folder, COUNT);
  talks = generated.talks;
  out = join(folder, 'out');
  await mkdir(join(generated.content, 'pages'));
  await writeFile(join(generated.content, 'pages/about.md'), ABOUT);
  const site: Site = await loadSite({
    contentDir: generated.content,
    cacheDir: join(folder, 'cache'),
  });
  await writeEpisodeFiles(site, out);
  await writeSearchIndex(site, out);
  vi.stubGlobal('fetch', serveFrom);
  index = await open();
}, 120_000);

afterAll(() => vi.unstubAllGlobals());

/** Answers like a static server. */
async function serveFrom(address: string): Promise<Response> {
  asked.push(address);
  const file = join(out, address);
  return new Response(existsSync(file) ? await readFile(file) : null, {
    status: existsSync(file) ? 200 : 404,
  });
}

function open(): Promise<SearchIndex> {
  forgetIndex();
  return loadIndex('/search-index/');
}

async function filesOf(kind: string): Promise<Uint8Array[]> {
  const folder = join(out, 'search-index', kind);
  const names = await readdir(folder);
  return Promise.all(names.map((name) => readFile(join(folder, name))));
}

function ask(words: string, more: Partial<Query> = {}) {
  return runSearch(index, { words, order: 'best', chosen: {}, ...more });
}

describe('the search index', () => {
  it('finds a phrase that is said once as the first result, at its time', async () => {
    for (const [at, { slug, words }] of talks.entries()) {
      // Inside a sentence of twelve words.
      const word = 12 * ((at * 29) % 120) + (at % 8);
      const found = await ask(words.slice(word, word + 4).join(' '));
      const [first] = await found.fetch(0, 1);
      if (first?.kind !== 'episode') throw new Error('No episode was found.');
      expect(first.record.track.id).toBe(slug);
      const seconds = first.hits[0]?.time?.seconds ?? NaN;
      expect(Math.abs(seconds - startOfWord(word))).toBeLessThan(1);
    }
  });

  it('filters by series, topic, person and year, and counts the results', async () => {
    const all = await ask('', { chosen: { year: '1990' } });
    expect(all.count).toBe(COUNT);
    expect(all.left['series']).toEqual({ daily: 10, weekly: 2 });
    expect((await ask('', { chosen: { series: 'weekly' } })).count).toBe(2);
    expect((await ask('', { chosen: { person: 'joanna-rivers' } })).count).toBe(3);
    expect((await ask('', { chosen: { series: 'weekly', topic: 'roads' } })).count).toBe(0);
  });

  it('lists the newest first on request, and without query words', async () => {
    const ids = async (words: string, order: Query['order']) => {
      const found = await ask(words, { order, chosen: { series: 'daily' } });
      return (await found.fetch(0, 3)).map((one) =>
        one.kind === 'episode' ? one.record.track.id : one.page,
      );
    };
    expect(await ids('', 'best')).toEqual(['talk-12', 'talk-11', 'talk-9']);
    expect(await ids('part', 'newest')).toEqual(['talk-12', 'talk-11', 'talk-9']);
  });

  it('finds a page of the show by its words, without a time', async () => {
    const found = await ask('zanzibar');
    expect([found.count, found.pages]).toEqual([1, 1]);
    const [page] = await found.fetch(0, 1);
    expect(page).toMatchObject({
      kind: 'page',
      page: '/about/',
      title: [{ text: 'About this show', isHighlighted: false }],
      excerpts: [
        {
          pieces: [
            { text: 'We live in ', isHighlighted: false },
            { text: 'Zanzibar', isHighlighted: true },
            { text: '.', isHighlighted: false },
          ],
        },
      ],
    });
  });

  it('lists a page after all episodes when the newest come first, and drops it with a filter', async () => {
    const talk = talks[0]?.words[0] ?? '';
    const dated = await ask('about', { order: 'newest' });
    expect(dated.pages).toBe(1);
    expect((await dated.fetch(dated.count - 1, dated.count))[0]?.kind).toBe('page');
    expect((await ask('about', { chosen: { series: 'daily' } })).pages).toBe(0);
    expect((await ask(talk)).pages).toBe(0);
  });

  it('finds quoted words only next to each other', async () => {
    const [a = '', b = ''] = talks[0]?.words.slice(6, 8) ?? [];
    expect((await ask(`“${a} ${b}”`)).count).toBeGreaterThan(0);
    expect((await ask(`"${b} zzzz ${a}"`)).count).toBe(0);
  });

  it('does not find text of the record', async () => {
    // Parts of a track, which the index contains besides the words.
    for (const words of ['mp3', 'artwork']) expect((await ask(words)).count).toBe(0);
  });

  it('is split into small parts, and finds every word in its episodes', async () => {
    const files = [...(await filesOf('words')), ...(await filesOf('pairs'))];
    expect(files.length).toBeGreaterThan(3);
    expect(Math.max(...files.map(({ length }) => length))).toBeLessThan(30_000);
    const [first, ...rest] = talks;
    for (const word of new Set(first?.words)) {
      const said = 1 + rest.filter(({ words }) => words.includes(word)).length;
      // The search also finds other forms of a word.
      expect((await ask(word)).count, word).toBeGreaterThanOrEqual(said);
    }
  });

  it('fetches for a prefix a part that contains words with it', async () => {
    for (const file of await filesOf('words')) {
      const [first] = readWordFile(gunzipSync(file));
      const beginning = first?.term.slice(0, -1) || (first?.term ?? '');
      // A new instance, without parts from an earlier search.
      index = await open();
      asked.length = 0;
      expect((await ask(beginning)).count, beginning).toBeGreaterThan(0);
      expect(asked.filter((path) => path.includes('/words/')).length).toBeLessThan(3);
    }
  });

  it('finds a word by its beginning, by other forms, without accents, and by its pieces', async () => {
    for (const words of ['zanz', 'cartographer', 'cartographérs', 'living', 'Zanzibar’s']) {
      expect((await ask(words)).pages, words).toBe(1);
    }
    // A word that nobody says is cut to one that somebody says.
    expect((await ask('zanzibarians')).pages).toBe(1);
    expect((await ask('two-cartographers')).pages).toBe(1);
  });

  it('counts a quoted phrase of a few texts, and says at most for one of many', async () => {
    const [first = ''] = talks[0]?.words ?? [];
    const few = await ask('"we live in zanzibar"');
    expect([few.count, few.isAtMost]).toEqual([1, false]);
    // Both words are in the text, and not next to each other.
    expect((await ask('"zanzibar two"')).count).toBe(0);
    expect((await ask(first)).isAtMost).toBe(false);
  });

  it('reports a part that did not load, and finds it later', async () => {
    index = await open();
    const { reader } = index;
    vi.stubGlobal('fetch', async (address: string) =>
      address.includes('/words/')
        ? Promise.reject(new TypeError('No network'))
        : serveFrom(address),
    );
    await expect(ask('zanzibar')).rejects.toThrow('No network');
    vi.stubGlobal('fetch', serveFrom);
    expect(index.reader).toBe(reader);
    expect((await ask('zanzibar')).count).toBe(1);
  });
});
