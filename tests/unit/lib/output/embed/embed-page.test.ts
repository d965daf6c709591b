import { describe, expect, it } from 'vitest';
import { embedPage } from '@/lib/output/embed/embed-page';
import { maps, show } from '@/tests/unit/lib/output/sample';

const assets = { headScript: 'look()', styles: 'main{color:red}' };
const HOSTILE = '</script><b>&amp; $& ]]>';

function pageOf(fields: Partial<typeof maps> = {}, ofShow: Partial<typeof show> = {}): string {
  return embedPage({ ...show, ...ofShow }, { ...maps, ...fields }, assets);
}

describe('the page of an embedded player', () => {
  it('is not indexed, and names the canonical page', () => {
    expect(pageOf()).toContain('<meta name="robots" content="noindex">');
    expect(pageOf()).toContain(
      '<link rel="canonical" href="https://example.org/my-show/episodes/old-maps/">',
    );
  });

  it('is readable and playable without scripts', () => {
    expect(pageOf()).toContain(
      '<noscript><audio controls preload="none" src="/my-show/audio/old%20maps.mp3"></audio></noscript>',
    );
    expect(pageOf()).toContain(
      '<h1><a href="/my-show/episodes/old-maps/" target="_blank" rel="noopener"><bdi>Old maps</bdi></a></h1>',
    );
  });

  it('has the language and direction of the show', () => {
    expect(pageOf({}, { language: 'ar' })).toContain('<html lang="ar" dir="rtl"');
    expect(pageOf({}, { language: 'de' })).toContain('aria-label="Abspielen"');
  });

  it('escapes a hostile title', () => {
    const page = pageOf({ title: HOSTILE });
    expect(page).toContain('<bdi>&lt;/script&gt;&lt;b&gt;&amp;amp; $&amp; ]]&gt;</bdi>');
    expect(page.split('</script>')).toHaveLength(3);
    const data = /data-embed="data">(.*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({ track: { title: HOSTILE, id: 'old-maps' } });
  });

  it('has contents and transcript only for an episode with them', () => {
    expect(pageOf()).not.toContain('data-opens="contents"');
    expect(pageOf()).not.toContain('data-opens="transcript"');
    const section = {
      id: 'a',
      title: 'The <b> wall',
      level: 3,
      startSeconds: 65,
      blocks: [],
    } as const;
    const page = pageOf({ transcript: { sections: [section], wordCount: 7 } });
    expect(page).toContain('<a href="#t=65"><span>1:05</span> <bdi>The &lt;b&gt; wall</bdi></a>');
    expect(page).toContain('data-opens="transcript"');
  });
});
