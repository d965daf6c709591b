import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { oembed } from '@/lib/output/embed/oembed';
import { maps, show } from '@/tests/unit/lib/output/sample';

const HOSTILE = '</script>"><img src=x onerror=alert(1)> &amp; ]]> $& 🎧';

/** Attributes of the only element in the HTML. */
function attributesOf(html: string): Record<string, string> {
  const { childNodes } = parseFragment(html);
  expect(childNodes).toHaveLength(1);
  const element = childNodes[0] as Tree.Element; // it has a name, as the next line sees
  expect(element.tagName).toBe('iframe');
  return Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
}

describe('oEmbed', () => {
  it('contains all fields that a site needs to embed an episode', () => {
    expect(JSON.parse(oembed(show, maps))).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Old maps',
      author_name: 'Joanna Rivers',
      provider_name: 'Bees & Maps',
      provider_url: 'https://example.org/my-show/',
      cache_age: 86_400,
      width: 640,
      height: 188,
      thumbnail_url: 'https://example.org/my-show/og/old-maps.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('contains only a frame with the player, for any title', () => {
    const { html } = JSON.parse(oembed(show, { ...maps, title: HOSTILE })) as { html: string };
    expect(attributesOf(html)).toMatchObject({
      src: 'https://example.org/my-show/embed/old-maps/',
      title: `${HOSTILE} | Bees & Maps`,
      width: '100%',
      height: '188',
    });
  });
});
