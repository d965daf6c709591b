import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { loadSite, type Site } from '@/lib/content/load-site';
import type { Episode } from '@/lib/episode/episode';
import * as terms from '@/lib/search/word-terms';
import { generateTalks } from '@/tools/dev/bench/generate-talks';
import { keepTexts, writeSearchIndex } from '@/tools/search-index/write-search-index';
import type { Kept } from '@/tools/store/kept';
import { openStore } from '@/tools/store/store';

let folder: string;
let site: Site;
let kept: Kept;
let made = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-index-'));
  const { content } = await generateTalks(folder, 6);
  site = await loadSite({ contentDir: content, cacheDir: join(folder, 'cache') });
  kept = { store: await openStore(join(folder, 'store')), program: 'a' };
});

/** All files of an index by their paths. */
async function indexOf(shown: Site, store: Kept | null): Promise<Map<string, string>> {
  const out = join(folder, `out-${(made += 1)}`);
  await writeSearchIndex(shown, out, store);
  const found = await readdir(out, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const contents = files
    .sort()
    .map(async (file) => [file.slice(out.length), await readFile(file, 'latin1')] as const);
  return new Map(await Promise.all(contents));
}

/** @param text Replaces the text of the first paragraph. */
function edited(episode: Episode, text: string): Episode {
  const [section, ...sections] = episode.transcript.sections;
  const [block, ...blocks] = section?.blocks ?? [];
  if (section === undefined || block === undefined) throw new Error('The talk has no text.');
  const first = { ...section, blocks: [{ ...block, text }, ...blocks] };
  return { ...episode, transcript: { ...episode.transcript, sections: [first, ...sections] } };
}

const EDITS: readonly (readonly [string, (episodes: readonly Episode[]) => readonly Episode[]])[] =
  [
    ['nothing', (all) => all],
    [
      'a letter',
      (all) => all.map((one, at) => (at === 2 ? edited(one, 'Zebras at the quay.') : one)),
    ],
    ['a title', (all) => all.map((one, at) => (at === 4 ? { ...one, title: 'Zinc' } : one))],
    ['an episode that is gone', (all) => all.filter((_, at) => at !== 3)],
    [
      'a new latest episode',
      ([first, ...all]) => (first ? [{ ...first, slug: 'new' }, first, ...all] : []),
    ],
    [
      'two in another order',
      ([first, second, ...all]) => (first && second ? [second, first, ...all] : []),
    ],
  ];

it('is the same after edits as one made from nothing', async () => {
  let episodes: readonly Episode[] = site.episodes;
  for (const [name, edit] of EDITS) {
    episodes = edit(episodes);
    const shown = { ...site, episodes };
    expect(await indexOf(shown, kept), name).toEqual(await indexOf(shown, null));
  }
});

it('is made of the words of unchanged texts from the store', async () => {
  await indexOf(site, kept);
  const termsWith = vi.spyOn(terms, 'termsIn');
  await indexOf(site, kept);
  expect(termsWith).not.toHaveBeenCalled();
  termsWith.mockRestore();
});

it('is the same when other builds have made the texts', async () => {
  const store = { store: await openStore(join(folder, 'parts')), program: 'a' };
  for (const part of [0, 1]) {
    const own = site.episodes.filter((_, at) => at % 2 === part);
    await keepTexts(site, join(folder, `part-${part}`), store, own);
  }
  expect(await indexOf(site, store)).toEqual(await indexOf(site, null));
});
