import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSite } from '@/lib/content/load-site';
import { generateShow } from '@/tools/dev/bench/generate-show';

describe('a generated show', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-test-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is accepted by the build, with the requested number of episodes', async () => {
    const contentDir = await generateShow(folder, 4);
    const cacheDir = join(folder, 'cache');
    const options = { contentDir, siteUrl: undefined, cacheDir, pictureCacheDir: cacheDir };
    const { episodes, notices } = await loadSite(options);
    expect(notices).toEqual([]);
    expect(episodes.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    expect(episodes.map(({ timing }) => timing?.level ?? null)).toEqual([
      'words',
      null,
      null,
      'words',
    ]);
    expect(episodes.map(({ image }) => image)).toEqual(['/covers/4.png', null, null, null]);
    for (const { series, topics, notesHtml, transcript } of episodes) {
      expect(series?.id).toBe('daily');
      expect(topics.length).toBeGreaterThan(0);
      expect(notesHtml).toContain('<a href="https://link.example/');
      expect(transcript.sections[0]?.blocks[0]?.speaker).toBe('Ada Host');
      expect(transcript.wordCount).toBeGreaterThan(1400);
      expect(transcript.wordCount).toBeLessThan(1600);
    }
  });
});
