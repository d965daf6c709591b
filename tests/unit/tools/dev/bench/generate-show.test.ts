import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSite } from '@/lib/content/load-site';
import { flightShare } from '@/tools/dev/bench/flight-share';
import { generateShow } from '@/tools/dev/bench/generate-show';

describe('a generated show', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-test-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is accepted by the build, with the requested number of episodes', async () => {
    const contentDir = await generateShow(folder, 3);
    const { episodes } = await loadSite({ contentDir, siteUrl: undefined });
    expect(episodes.map(({ slug }) => slug)).toEqual(['episode-3', 'episode-2', 'episode-1']);
    expect(episodes.map(({ series, topics }) => [series?.id, topics.length > 0])).toEqual(
      Array(3).fill(['daily', true]),
    );
    for (const { transcript } of episodes) {
      expect(transcript.wordCount).toBeGreaterThan(1400);
      expect(transcript.wordCount).toBeLessThan(1600);
    }
  });
});

describe('the share of flight data', () => {
  it('is the share of the runtime block', () => {
    const block = '<script type="application/json" id="verbatim-runtime">0123456789</script>';
    expect(flightShare(block + ' '.repeat(100 - block.length))).toBe(0.1);
  });

  it('is zero on a page without the block', () => {
    expect(flightShare('<p>Text</p>')).toBe(0);
  });
});
