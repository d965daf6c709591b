import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { feedXml } from '@/lib/output/feed';
import { markdown, problemLinesOf, siteWith } from '@/tests/support/content-folder';
import { bees, maps, show } from './sample';

const VALUE =
  '<podcast:value xmlns:podcast="https://podcastindex.org/namespace/1.0" type="lightning"/>';

describe('elements of an author in the feed', () => {
  it('are the last of their item and of the channel, letter by letter', () => {
    const channel = { ...show, feed: { ...show.feed, extra: ['<a:b xmlns:a="urn:a">1</a:b>'] } };
    const xml = feedXml(channel, [
      { ...bees, title: ']]></item>' },
      { ...maps, feedExtra: [VALUE], isBlocked: true },
    ]);
    const [first, second] = xml.split(/\n *<\/item>/);
    expect(first).not.toContain('podcast:value');
    expect(second?.trim().endsWith(VALUE)).toBe(true);
    expect(second).toContain('<itunes:block>Yes</itunes:block>');
    expect(xml).toMatch(/<\/item>\n *<a:b xmlns:a="urn:a">1<\/a:b>\n *<\/channel>/);
    expect(() => parseXml(xml)).not.toThrow();
  });

  it('get the namespaces that they leave out', async () => {
    const extra = `['<podcast:value type="x"><podcast:valueRecipient/></podcast:value>']`;
    const { episodes } = await siteWith({
      'content/episodes/maps.md': markdown({ feedExtra: extra }),
    });
    expect(episodes[0]?.feedExtra).toEqual([
      '<podcast:value xmlns:podcast="https://podcastindex.org/namespace/1.0" type="x"><podcast:valueRecipient/></podcast:value>',
    ]);
  });

  it.each([
    ['<podcast:value>', 'This is no XML: Missing end tag'],
    ['<x:y/>', 'Nothing says what "x:" means. Add xmlns:x="…" to the element.'],
    ['<item/>', '<item> would break the feed.'],
    ['<!DOCTYPE a><a/>', 'Got something else than one element.'],
    ['<a/><b/>', 'This is no XML'],
  ])('such as %s are refused', async (extra, message) => {
    const problems = await problemLinesOf(markdown({ feedExtra: `['${extra}']` }));
    expect(problems.join()).toContain(message);
  });

  it('a prefix of statistics stands before audio in the feed alone', () => {
    const counted = { ...show, feed: { ...show.feed, prefix: 'https://op3.dev/e/' } };
    expect(feedXml(counted, [maps])).toContain(
      'url="https://op3.dev/e/example.org/my-show/audio/old%20maps.mp3"',
    );
  });
});
