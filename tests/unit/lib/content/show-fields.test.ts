import { describe, expect, it } from 'vitest';
import { problemLines, markdown, siteWith } from '@/tests/support/content-folder';

const SHOW = `title: Bees and Maps
description: What bees know about maps.
language: en
url: https://example.org/my-show
author: Joanna Rivers
artwork: /artwork.png
`;

const showWith = (lines: string) => ({
  'content/show.yaml': `${SHOW}${lines}\n`,
  'content/episodes/old-maps.md': markdown(),
  'content/episodes/bees.md': markdown({ slug: 'honey-bees' }),
  'content/episodes/draft.md': markdown({ draft: 'true', slug: 'later' }),
  'content/episodes/future.md': markdown({ date: '2030-01-01' }),
});

describe('links of the show', () => {
  it('are empty by default', async () => {
    const { show } = await siteWith(showWith(''));
    expect(show.links).toEqual({ newsletter: null, contact: null, social: [] });
  });

  it('have addresses, and names in lists', async () => {
    const { show } = await siteWith(
      showWith(`links:
  newsletter: https://example.org/letter
  contact: joanna@example.org
  social:
    - { name: Mastodon, url: 'https://example.social/@bees' }`),
    );
    expect(show.links).toEqual({
      newsletter: 'https://example.org/letter',
      contact: 'mailto:joanna@example.org',
      social: [{ name: 'Mastodon', url: 'https://example.social/@bees' }],
    });
  });

  it.each(['mailto:joanna@example.org', 'https://example.org/write-to-us'])(
    'may have %s for contact',
    async (address) => {
      const { show } = await siteWith(showWith(`links:\n  contact: ${address}`));
      expect(show.links.contact).toBe(address);
    },
  );

  it('are checked like all fields', async () => {
    expect(
      await problemLines(
        showWith(`links:
  newsleter: https://example.org/letter
  contact: javascript:alert(1)
  social:
    - url: example.social
    - Mastodon`),
      ),
    ).toEqual([
      'content/show.yaml:8  links.newsleter: There is no such field. Did you mean `newsletter`?',
      'content/show.yaml:9  links.contact: Got "javascript:alert(1)". Write an email address, or an address that begins with https://.',
      'content/show.yaml:11  links.social[0].name: This field is missing. Add a name, such as Mastodon.',
      'content/show.yaml:11  links.social[0].url: Got "example.social". Write an address that begins with https://.',
      'content/show.yaml:12  links.social[1]: Got "Mastodon". Write `name` and `url`, each on a line of its own.',
    ]);
  });
});

describe('featured episodes', () => {
  it('may be drafts or future episodes, which are shown once they are published', async () => {
    const { show } = await siteWith(showWith('featured: [honey-bees, future, later, old-maps]'));
    expect(show.featured).toEqual(['honey-bees', 'future', 'later', 'old-maps']);
  });

  it('have to exist, and to be listed only once', async () => {
    expect(
      await problemLines(
        showWith('featured:\n  - old-map\n  - honey-bees\n  - bees\n  - honey-bees\n  - Old Maps'),
      ),
    ).toEqual([
      'content/show.yaml:12  featured[4]: Got "Old Maps". Write lower-case letters, digits and hyphens, such as old-maps.',
    ]);
    expect(
      await problemLines(
        showWith('featured:\n  - old-map\n  - honey-bees\n  - bees\n  - honey-bees'),
      ),
    ).toEqual([
      'content/show.yaml:8  featured[0]: Got "old-map". There is no such episode. Did you mean "old-maps"?',
      'content/show.yaml:10  featured[2]: Got "bees". There is no such episode. Write the last part of the address of one, such as old-maps for /episodes/old-maps/.',
      'content/show.yaml:11  featured[3]: Got "honey-bees". It is already in the list. Remove it.',
    ]);
  });

  it('are not reported as unknown if they have problems of their own', async () => {
    const lines = await problemLines({
      ...showWith('featured: [old-maps]'),
      'content/episodes/old-maps.md': markdown({ title: null }),
    });
    expect(lines).toEqual([
      expect.stringContaining('old-maps.md:2  title: This field is missing.'),
    ]);
  });
});

describe('editUrl', () => {
  it('gives each episode the address of its file', async () => {
    const { episodes } = await siteWith({
      ...showWith('editUrl: https://example.org/edit/main/content/{file}'),
      'content/episodes/2026/snow.md': markdown({ date: '2026-06-23' }),
    });
    expect(episodes[0]?.editUrl).toBe(
      'https://example.org/edit/main/content/episodes/2026/snow.md',
    );
  });

  it('gives paragraphs their lines if it has {line}', async () => {
    const { episodes } = await siteWith({
      ...showWith('editUrl: https://example.org/{file}#L{line}'),
      'content/episodes/snow.md': `${markdown({ date: '2026-06-23' })}\nOne more.\n\nThe last one.\n`,
    });
    const [snow] = episodes;
    const lines = snow?.transcript.sections.flatMap(({ blocks }) => blocks.map(({ line }) => line));
    const [first = 0] = lines ?? [];
    expect(lines?.slice(-2).map((line) => (line ?? 0) - first)).toEqual([2, 4]);
    expect(snow?.editUrl).toBe('https://example.org/episodes/snow.md#L{line}');
  });

  it('accepts {path} in place of {file}', async () => {
    const { episodes } = await siteWith({
      ...showWith('editUrl: https://example.org/edit?file=content/{path}#L{line}'),
      'content/episodes/2026/snow.md': markdown({ date: '2026-06-23' }),
    });
    expect(episodes[0]?.editUrl).toBe(
      'https://example.org/edit?file=content/episodes/2026/snow.md#L{line}',
    );
  });

  it('is absent by default', async () => {
    const { episodes } = await siteWith(showWith(''));
    expect(episodes[0]?.editUrl).toBeNull();
  });

  it.each([
    'https://example.org/edit/main/',
    'https://{file}/',
    'https://{path}/',
    'https://example.org/{line}',
    'https://example.org/{name}/{file}',
    'content/{file}',
  ])('%s is refused', async (template) => {
    expect(await problemLines(showWith(`editUrl: '${template}'`))).toEqual([
      `content/show.yaml:7  editUrl: Got "${template}". Write an address with {file} in it, such as "https://github.com/ada/old-maps/edit/main/content/{file}".`,
    ]);
  });
});
