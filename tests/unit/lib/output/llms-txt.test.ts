import { describe, expect, it } from 'vitest';
import { llmsTxt } from '@/lib/output/llms-txt';
import { episodes } from '@/tests/support/episodes';
import { timedEpisode, transcript } from '@/tests/support/timed-episode';
import { about, maps, show } from './sample';

describe('llms.txt', () => {
  it('has the format of llmstxt.org', () => {
    const timed = timedEpisode(transcript('Hello.'), { slug: 'hello', title: 'Hello' });
    expect(llmsTxt(show, [timed, maps], [])).toBe(
      [
        '# Bees & Maps',
        '',
        '> What bees know about maps.',
        '',
        'A podcast. Each link leads to an episode as Markdown with its whole transcript; the page itself is at the same address without `index.md`.',
        '',
        '## Episodes',
        '',
        '- [Hello](https://example.org/my-show/episodes/hello/index.md): 2026-06-22, 0:30. A greeting and a goodbye. ([transcript with times as JSON](https://example.org/my-show/episodes/hello/transcript.json))',
        '- [Old maps](https://example.org/my-show/episodes/old-maps/index.md): 2026-06-22, 9:31, Daily. Why old maps have no north.',
        '',
        '## Everything else',
        '',
        '- [The newest episodes as RSS](https://example.org/my-show/feed.xml)',
        '- [Every episode as RSS](https://example.org/my-show/feed-all.xml)',
        '- [The newest episodes as RSS: Daily](https://example.org/my-show/series/daily/feed.xml)',
        '- [Every page](https://example.org/my-show/sitemap.xml)',
        '',
      ].join('\n'),
    );
  });

  it('links the pages of the show', () => {
    expect(llmsTxt(show, [maps], [about])).toContain(
      '- [About \\*us\\*](https://example.org/my-show/about/): Who makes this.\n',
    );
  });

  it('stays small for a show with thousands of episodes, and links the rest', () => {
    const text = llmsTxt(show, episodes(5000), []);
    expect(text.match(/^- \[Half a minute\]/gm)).toHaveLength(100);
    expect(text).toContain('These are the newest 100 of 5000 episodes.');
    expect(text.length).toBeLessThan(20_000);
  });

  it('escapes a title, so that it cannot end its link', () => {
    expect(llmsTxt(show, [{ ...maps, title: 'A](https://evil.example) `b`' }], [])).toContain(
      String.raw`- [A\](https://evil.example) \`b\`](https://example.org/my-show/episodes/old-maps/index.md)`,
    );
  });

  it('is in the language of the show', () => {
    expect(llmsTxt({ ...show, language: 'de' }, [maps], [])).toContain('## Folgen');
  });
});
