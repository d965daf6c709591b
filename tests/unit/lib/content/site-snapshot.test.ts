import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SITE_SNAPSHOT, writeSnapshot, readSnapshot } from '@/lib/content/site-snapshot';
import { loadSite } from '@/lib/content/load-site';
import { markdown, siteWith } from '@/tests/support/content-folder';

const FIXTURE = { contentDir: 'tests/fixtures/show/content', siteUrl: undefined };

async function fileForOne(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'verbatim-')), 'made/site');
}

/** The module `site` as a process loads it that has read nothing yet. */
async function freshSite() {
  vi.resetModules();
  delete (globalThis as { verbatimSite?: unknown }).verbatimSite;
  return (await import('@/lib/content/site')).site;
}

describe('a site snapshot', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    delete (globalThis as { verbatimSite?: unknown }).verbatimSite;
  });

  it('restores every value of a show with all features, including undefined', async () => {
    const file = await fileForOne();
    const site = await loadSite(FIXTURE);
    await writeSnapshot(site, file);
    expect(await readSnapshot(file)).toStrictEqual(site);
  });

  it('is frozen, so that no page can change the data of another', async () => {
    const file = await fileForOne();
    await writeSnapshot(await siteWith({ 'content/episodes/old-maps.md': markdown() }), file);
    const [episode] = (await readSnapshot(file)).episodes;
    expect(Object.isFrozen(episode?.transcript.sections[0]?.blocks[0])).toBe(true);
  });

  it('gives pages what the build has read, even if files change meanwhile', async () => {
    const file = await fileForOne();
    await writeSnapshot(await siteWith({ 'content/episodes/old-maps.md': markdown() }), file);
    vi.stubEnv('CONTENT_DIR', FIXTURE.contentDir);
    vi.stubEnv(SITE_SNAPSHOT, file);
    const { episodes } = await (await freshSite())();
    expect(episodes.map(({ title }) => title)).toEqual(['Old maps']);
  });

  it('is overwritten by the next build', async () => {
    const file = await fileForOne();
    await writeSnapshot(await siteWith({ 'content/episodes/old-maps.md': markdown() }), file);
    const renamed = markdown({ title: 'New maps' });
    await writeSnapshot(await siteWith({ 'content/episodes/old-maps.md': renamed }), file);
    expect((await readSnapshot(file)).episodes[0]?.title).toBe('New maps');
  });

  it('is replaced by reading the content if there is none', async () => {
    vi.stubEnv('CONTENT_DIR', FIXTURE.contentDir);
    vi.stubEnv(SITE_SNAPSHOT, undefined);
    expect((await (await freshSite())()).show.title).toBe((await loadSite(FIXTURE)).show.title);
  });

  it('causes an error if its file is gone, and nothing old is published', async () => {
    const file = await fileForOne();
    await writeSnapshot(await siteWith({ 'content/episodes/old-maps.md': markdown() }), file);
    await rm(file);
    vi.stubEnv(SITE_SNAPSHOT, file);
    await expect((await freshSite())()).rejects.toThrow('ENOENT');
  });
});
