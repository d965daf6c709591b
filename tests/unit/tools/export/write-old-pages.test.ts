import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { oldAddresses } from '@/lib/links/old-address';
import { redirectRules } from '@/lib/output/redirects';
import { writeOldPages } from '@/tools/export/write-old-pages';
import { markdown, SHOW, siteWith } from '@/tests/support/content-folder';

describe('pages at old addresses', () => {
  it('lead on, and rules are added below those of the author', async () => {
    const out = await mkdtemp(join(tmpdir(), 'verbatim-out-'));
    await writeFile(join(out, '_redirects'), '/x /y 301\n');
    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const formerly = '[/my-show/2015/maps, /my-show/old.html, /elsewhere, /my-show/a.php, "/?p=1"]';
    const site = await siteWith({
      'content/episodes/maps.md': markdown({ title: '"Maps </title>"', formerly }),
    });
    await writeOldPages(site, out);
    const page = await readFile(join(out, '2015/maps/index.html'), 'utf8');
    expect(page).toContain('<title>Maps &lt;/title&gt;</title>');
    expect(page).toContain(
      '<link rel="canonical" href="https://example.org/my-show/episodes/maps/">',
    );
    expect(page).toContain('content="0; url=/my-show/episodes/maps/"');
    expect(existsSync(join(out, 'old.html'))).toBe(true);
    expect(existsSync(join(out, 'a.php'))).toBe(false);
    expect(printed).toHaveBeenCalledWith(expect.stringContaining('3 old addresses need a rule'));
    const rules = await readFile(join(out, '_redirects'), 'utf8');
    expect(rules.split('\n').slice(0, 3)).toEqual([
      '/x /y 301',
      '',
      '/my-show/2015/maps /my-show/episodes/maps/ 301',
    ]);
  });

  it('of the feed have the feed itself, which names its new address', async () => {
    const out = await mkdtemp(join(tmpdir(), 'verbatim-out-'));
    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const site = await siteWith({
      'content/episodes/maps.md': markdown({ title: 'Maps' }),
      'content/show.yaml': `${SHOW}feedFormerly: [/my-show/feed/podcast/, /my-show/old.rss, "/?feed=podcast"]\n`,
    });
    await writeOldPages(site, out);
    const feeds = [join(out, 'feed/podcast/index.html'), join(out, 'old.rss')];
    for (const file of feeds) {
      const text = await readFile(file, 'utf8');
      expect(text).toContain('<title>Maps</title>');
      expect(text).toContain('<itunes:new-feed-url>https://example.org/my-show/feed.xml<');
    }
    expect(printed).toHaveBeenCalledWith(expect.stringContaining('1 old address needs a rule'));
    expect(await readFile(join(out, '_redirects'), 'utf8')).toBe(
      '/my-show/feed/podcast /my-show/feed.xml 301\n/my-show/feed/podcast/ /my-show/feed.xml 301\n/my-show/old.rss /my-show/feed.xml 301\n',
    );
    expect(redirectRules('apache', oldAddresses(site.show, site.episodes), site.show)).toContain(
      'RewriteCond %{QUERY_STRING} "^feed=podcast$"',
    );
  });
});
