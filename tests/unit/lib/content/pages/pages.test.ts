import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadSite, type Site } from '@/lib/content/load-site';
import { pageFiles } from '@/lib/content/pages/page-files';
import {
  PAGE_FOLDER,
  publishPages,
  readPage,
  readPageIds,
  writePages,
} from '@/lib/content/pages/page-folder';
import { pagesOf } from '@/lib/content/pages/pages-of';
import { typesetSite } from '@/lib/content/typeset-site';
import { episodes } from '@/tests/support/episodes';
import { show } from '@/tests/unit/lib/output/sample';
import { markdown, siteWith } from '@/tests/support/content-folder';

const FIXTURE = { contentDir: 'tests/fixtures/show/content', siteUrl: undefined };

const EPISODE = 'content/episodes/old-maps.md';

/** A folder with the data of all pages of a site. */
async function folderFor(site: Site): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  writePages(folder, pageFiles(site));
  publishPages(folder, pageFiles(site));
  return folder;
}

function forgetPages(): void {
  Object.assign(globalThis, { verbatimPages: undefined });
}

/** The module `site` as a process loads it that has read nothing yet. */
async function freshModule() {
  vi.resetModules();
  forgetPages();
  return import('@/lib/content/site');
}

describe('the data of pages', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    forgetPages();
  });

  it('are the same after they were written and read, for a show with all features', async () => {
    const site = await loadSite(FIXTURE);
    const folder = await folderFor(site);
    const { episode, home } = pagesOf(typesetSite(site));
    expect(await readPageIds(folder, 'episode', process.pid)).toEqual([...episode.keys()]);
    for (const [slug, data] of episode) {
      expect(readPage(folder, 'episode', slug)).toEqual(data());
    }
    expect(readPage(folder, 'home', '')).toEqual(home.get('')?.());
  });

  it('are waited for until they are published', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    const site = await siteWith({ [EPISODE]: markdown() });
    const ids = readPageIds(folder, 'episode', process.pid);
    writePages(folder, pageFiles(site));
    publishPages(folder, pageFiles(site));
    expect(await ids).toEqual(['old-maps']);
  });

  it('are not waited for if the build has ended', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    const { pid } = spawnSync(process.execPath, ['--version']);
    await expect(readPageIds(folder, 'episode', pid)).rejects.toThrow('has ended');
  });

  it('contain no text of other episodes', async () => {
    const site = await siteWith({
      [EPISODE]: markdown({ summary: 'Maps.' }, 'Only here is a sextant.'),
      'content/episodes/bees.md': markdown({ title: 'Bees', summary: 'Bees.' }, 'Only bees.'),
    });
    const jsons = [...pageFiles(site)].filter(({ json }) => json().includes('sextant.'));
    const own = jsons.filter(({ kind }) => kind === 'episode').map(({ id }) => id);
    expect(own).toEqual(['old-maps']);
  });

  it('are of each page of a year with more episodes than days, and of a long list of topics', () => {
    const topics = Array.from({ length: 301 }, (_, at) => ({ id: `t${at}`, title: `Topic ${at}` }));
    const all = episodes(401).map((one) => ({ ...one, day: '2026-02-01', topics }));
    const nothing = { pages: [], leftOut: [], notices: [], doubts: [], faults: [] };
    const { year, allTopics, allPeople } = pagesOf({ ...nothing, show, episodes: all });
    expect([...year.keys()]).toEqual(['2026/', '2026/2']);
    expect(year.get('2026/2')?.()).toMatchObject({
      count: 401,
      pages: 2,
      months: [{ month: 2, episodes: [{ slug: 'episode-400' }] }],
    });
    expect([...allTopics.keys()]).toEqual(['', '2']);
    expect(allTopics.get('2')?.().index.entries).toHaveLength(1);
    expect([...allPeople.keys()]).toEqual(['']);
  });

  it('are the same of the older pages of a list after a new episode', () => {
    const topics = [{ id: 'maps', title: 'Maps' }];
    const all = episodes(60).map((one) => ({ ...one, topics }));
    const jsonsOf = (list: typeof all) => {
      const nothing = { pages: [], leftOut: [], notices: [], doubts: [], faults: [] };
      const { archive, topics: lists } = pagesOf({ ...nothing, show, episodes: list });
      return new Map([...archive, ...lists].map(([id, data]) => [id, JSON.stringify(data())]));
    };
    const [before, after] = [jsonsOf(all.slice(1)), jsonsOf(all)];
    const changed = [...after].filter(([id, json]) => before.get(id) !== json).map(([id]) => id);
    expect(changed).toEqual(['', 'maps/']);
    expect(after.size).toBe(6);
  });

  it('are what the build has read, even if files change meanwhile', async () => {
    const folder = await folderFor(await siteWith({ [EPISODE]: markdown() }));
    vi.stubEnv('CONTENT_DIR', FIXTURE.contentDir);
    vi.stubEnv(PAGE_FOLDER, folder);
    const { pageData, pageIds } = await freshModule();
    expect(await pageIds('episode')).toEqual(['old-maps']);
    expect((await pageData('episode', 'old-maps'))?.episode.title).toBe('Old maps');
    expect(await pageData('episode', '_')).toBeNull();
    await expect(pageData('episode', 'bees')).rejects.toThrow('no data for the page "bees"');
  });

  it('are computed from the content if no build has written them', async () => {
    vi.stubEnv('CONTENT_DIR', FIXTURE.contentDir);
    vi.stubEnv(PAGE_FOLDER, undefined);
    const { onlyPage } = await freshModule();
    expect((await onlyPage('home')).show.title).toBe((await loadSite(FIXTURE)).show.title);
  });

  it('cause an error if their folder is gone, and nothing old is published', async () => {
    const folder = await folderFor(await siteWith({ [EPISODE]: markdown() }));
    await rm(folder, { recursive: true });
    vi.stubEnv(PAGE_FOLDER, folder);
    const { onlyPage, pageIds } = await freshModule();
    await expect(onlyPage('home')).rejects.toThrow('home');
    await expect(pageIds('episode')).rejects.toThrow('is gone');
  });
});
