import { describe, expect, it } from 'vitest';
import { assetsIn, cacheRuleOf, pageOfFlightData } from '@/lib/browser/offline/cache-rules';

const HOST = 'https://example.org';

function ruleOf(path: string, base = '/') {
  return cacheRuleOf(new URL(path, HOST), base);
}

describe('the cache rules', () => {
  it('prefer the network for files that change at the same address', () => {
    for (const path of ['/', '/search/', '/episodes/old-maps/', '/search-index/facets.json']) {
      expect(ruleOf(path)?.first, path).toBe('network');
    }
    expect(ruleOf('/episodes/old-maps/timing.json')).toMatchObject({ first: 'network' });
    expect(ruleOf('/artwork.png')).toMatchObject({ purpose: 'pictures', first: 'network' });
  });

  it('prefer the cache for files whose names change with their content', () => {
    for (const path of [
      '/_next/static/chunks/184ga2p4582bh.js',
      '/search-index/words/words_a6d53b2f0123.bin',
      '/search-index/texts/texts_a6d53b2f0123.bin',
      '/search-index/root/root_d89919135600.bin',
      '/episodes/old-maps/index.txt?0a1b2c3d',
    ]) {
      expect(ruleOf(path)?.first, path).toBe('kept');
    }
  });

  it('cache one page for all queries', () => {
    expect(ruleOf('/search/?q=harbour#t=1')?.key).toBe('/search/');
    expect(ruleOf('/search?q=harbour')?.key).toBe('/search/');
  });

  it('leave audio, feeds, downloads and files for other sites to the browser', () => {
    for (const path of [
      '/audio/old-maps.mp3',
      '/audio/old-maps.wav',
      '/feed.xml',
      '/llms.txt',
      '/episodes/old-maps/transcript.vtt',
      '/episodes/old-maps/index.md',
      '/episodes/old-maps/index.txt',
      '/episodes/old-maps/index.txt?_rsc=0a1b2c3d',
      '/embed/old-maps/',
      '/og/old-maps.png',
      '/sw.js',
    ]) {
      expect(ruleOf(path), path).toBeNull();
    }
  });

  it('apply only below the path of the site', () => {
    expect(ruleOf('/my-show/search/', '/my-show/')?.key).toBe('/my-show/search/');
    expect(ruleOf('/other/search/', '/my-show/')).toBeNull();
    expect(ruleOf('/my-show-two/', '/my-show/')).toBeNull();
  });
});

describe('a page whose flight data Next requests', () => {
  it('is recognized by its address', () => {
    const page = (path: string) => pageOfFlightData(new URL(path, HOST));
    expect(page('/series/daily/index.txt?_rsc=1a2b')).toBe('/series/daily/');
    expect(page('/episodes/page/2/index.txt?_rsc=1a2b')).toBe('/episodes/page/2/');
    expect(page('/episodes/old-maps/index.txt?_rsc=1a2b')).toBeNull();
    expect(page('/series/daily/index.txt')).toBeNull();
    expect(page('/llms.txt?_rsc=1')).toBeNull();
  });
});

describe('scripts, fonts and flight data of a page', () => {
  it('are each found once in its elements, styles and data', () => {
    const html = `<style>@font-face{src:url(/my-show/_next/static/media/a.1b.woff2)format("woff2")}</style>
      <link rel="stylesheet" href="/my-show/_next/static/chunks/b.css" disabled=""/>
      <script type="application/json">{"data":"/my-show/episodes/bees/index.txt?0a1b2c3d",
      "scripts":["/my-show/_next/static/chunks/1-_~x.js","/my-show/_next/static/chunks/1-_~x.js"]}</script>`;
    expect(assetsIn(html, '/my-show/')).toEqual([
      '/my-show/_next/static/media/a.1b.woff2',
      '/my-show/_next/static/chunks/1-_~x.js',
      '/my-show/episodes/bees/index.txt?0a1b2c3d',
    ]);
  });
});
