import { describe, expect, it } from 'vitest';
import { oldAddresses } from '@/lib/links/old-address';
import { markdown, problemLines, siteWith } from '@/tests/support/content-folder';

const withOld = (name: string, formerly: string) => ({
  [`content/episodes/${name}.md`]: markdown({ formerly, guid: `"${name}"` }),
});

describe('old addresses', () => {
  it('lead to the new page, except the one that stayed the same', async () => {
    const { show, episodes } = await siteWith(
      withOld(
        'maps',
        '[/2015/maps/, "https://old.example/?p=7", /my-show/episodes/maps/index.html]',
      ),
    );
    expect(oldAddresses(show, episodes)).toEqual([
      { path: '/2015/maps/', query: '', to: '/episodes/maps/' },
      { path: '/', query: 'p=7', to: '/episodes/maps/' },
    ]);
  });

  it('may not be in two episodes, however they are spelt', async () => {
    const files = {
      ...withOld('bees', '[/a%62c/]'),
      ...withOld('maps', '["https://o.example/abc"]'),
    };
    expect(await problemLines(files)).toEqual([
      expect.stringMatching(
        /maps\.md:5 {2}formerly\[0\]: "https:\/\/o\.example\/abc" is also in .*bees\.md\. Remove one/,
      ),
    ]);
  });

  it('may not be a page of the site', async () => {
    const files = { ...withOld('bees', '[/my-show/episodes/maps]'), ...withOld('maps', '[]') };
    expect(await problemLines(files)).toEqual([
      expect.stringContaining(
        'Got "/my-show/episodes/maps", which is /episodes/maps/ of this site.',
      ),
    ]);
  });

  it.each(['old-maps', '//old.example/a', '/../etc', '/a/%2e%2e/b', '/a\\b', '/a/%00'])(
    '%s is refused',
    async (address) => {
      const problems = await problemLines(withOld('maps', JSON.stringify([address])));
      expect(problems).toEqual([expect.stringContaining('Write a path such as /2015/10/old-maps')]);
    },
  );
});
