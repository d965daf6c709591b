import { describe, expect, it } from 'vitest';
import { problemLines, markdown, siteWith } from '@/tests/support/content-folder';

function page(fields: Record<string, string | number | null> = {}, body = 'Hello.\n'): string {
  const lines = Object.entries({ title: 'About', ...fields })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

const withPages = (pages: Record<string, string>) => ({
  'content/episodes/old-maps.md': markdown(),
  ...Object.fromEntries(
    Object.entries(pages).map(([name, source]) => [`content/pages/${name}`, source]),
  ),
});

async function pageOf(source: string) {
  return (await siteWith(withPages({ 'about.md': source }))).pages[0];
}

describe('a page of the show', () => {
  it('is read completely, and stands in the footer by default', async () => {
    const found = await pageOf(page({}, '# We\n\nWe draw maps.\n\n### Where\n\nIn Trieste.'));
    expect(found).toMatchObject({
      name: 'about',
      title: 'About',
      summary: 'We draw maps. In Trieste.',
      placement: 'footer',
      html: '<h2>We</h2>\n<p>We draw maps.</p>\n<h3>Where</h3>\n<p>In Trieste.</p>',
    });
  });

  it('may have a summary of its own, and stand in the header or nowhere', async () => {
    expect(await pageOf(page({ summary: 'Us.', in: 'header' }))).toMatchObject({
      summary: 'Us.',
      placement: 'header',
    });
    expect((await pageOf(page({ in: 'none' })))?.placement).toBe('none');
  });

  it('takes the summary of the show when its text has no sentence', async () => {
    expect((await pageOf(page({}, '## Contact\n\n- Joanna')))?.summary).toBe(
      'What bees know about maps.',
    );
  });

  it('keeps all of its text, also below a heading such as Transcript', async () => {
    expect((await pageOf(page({}, 'Before.\n\n## Transcript\n\nAfter.')))?.html).toBe(
      '<p>Before.</p>\n<h2>Transcript</h2>\n<p>After.</p>',
    );
  });

  it('shows local pictures and runs no code', async () => {
    const found = await pageOf(
      page({}, '![Us](/artwork.png)\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))'),
    );
    expect(found?.html).toContain('<img src="/artwork.png" alt="Us">');
    expect(found?.html).not.toMatch(/script/);
  });

  it('has a notice for a dead link, and episodes may link to it', async () => {
    const { notices } = await siteWith({
      ...withPages({
        'about.md': page({}, 'See [the maps](/episodes/old-maps/) and [more](/nowhere/).'),
      }),
      'content/episodes/old-maps.md': markdown({}, 'See [us](/about/).\n\n## Transcript\n\nHello.'),
    });
    expect(notices).toEqual([
      expect.objectContaining({
        file: expect.stringContaining('pages/about.md'),
        line: 4,
        message: 'Got "/nowhere/". The site has no such page or file. Correct the address.',
      }),
    ]);
  });

  it('may be a draft, which is left out', async () => {
    const { pages, leftOut } = await siteWith(withPages({ 'about.md': page({ draft: 'true' }) }));
    expect(pages).toEqual([]);
    expect(leftOut).toEqual([
      { file: expect.stringContaining('pages/about.md'), why: 'it is a draft.' },
    ]);
  });
});

it('pages stand in their order, and those without one last, by name', async () => {
  const { pages } = await siteWith(
    withPages({
      'a.md': page(),
      'b.md': page({ order: 2 }),
      'c.md': page({ order: -1 }),
      'd.md': page({ order: 2 }),
      'e.md': page(),
    }),
  );
  expect(pages.map(({ name }) => name)).toEqual(['c', 'b', 'd', 'a', 'e']);
});

describe('problems of pages', () => {
  it('name file, line, field and remedy', async () => {
    const source = page({ title: null, order: 'first', in: 'sidebar', titel: 'About' });
    expect(await problemLines(withPages({ 'about.md': source }))).toEqual([
      'content/pages/about.md:2  title: This field is missing. Add a title, in quotes if it has a colon.',
      'content/pages/about.md:2  order: Got "first". Write a whole number.',
      'content/pages/about.md:3  in: Got "sidebar". Write header, footer or none.',
      'content/pages/about.md:4  titel: There is no such field. Did you mean `title`?',
    ]);
  });

  it.each(['episodes', 'topics', 'people', 'series', 'search', 'subscribe', 'embed', 'offline'])(
    'include the name %s, which the site uses itself',
    async (name) => {
      expect(await problemLines(withPages({ [`${name}.md`]: page() }))).toEqual([
        `content/pages/${name}.md:1  file name: The address /${name}/ belongs to another part of the site. Rename the file, for example to "our-${name}.md".`,
      ]);
    },
  );

  it('include names that are no address, and files that are no pages', async () => {
    expect(
      await problemLines(
        withPages({
          'About Us.md': page(),
          'us/team.md': page(),
          'notes.txt': 'Hello.',
          '.hidden.md': 'Hello.',
        }),
      ),
    ).toEqual([
      'content/pages/About Us.md:1  file name: An address needs lower-case letters, digits and hyphens. Rename the file to "about-us.md".',
      'content/pages/notes.txt:1  file name: Only files that end in .md are pages. Rename it, or put pictures below public/.',
      'content/pages/us/team.md:1  file name: A page cannot be in a folder of its own. Move it into pages/.',
    ]);
  });

  it('include a page without text, and a file in public/ at its address', async () => {
    expect(await problemLines(withPages({ 'about.md': page({}, '') }))).toEqual([
      'content/pages/about.md:4  text: The page has no text. Write some below the front matter, or remove the file.',
    ]);
    expect(
      await problemLines({ ...withPages({ 'about.md': page() }), 'public/about/index.html': 'x' }),
    ).toEqual([expect.stringContaining('public/about/index.html:1  file name: The build writes')]);
  });
});

it('with a problem are left out for the development server, which lists the problem', async () => {
  const { pages, faults } = await siteWith(
    withPages({ 'about.md': page({ in: 'top' }), 'team.md': page() }),
    { continueOnError: true },
  );
  expect(pages.map(({ name }) => name)).toEqual(['team']);
  expect(faults).toEqual([expect.objectContaining({ field: 'in', line: 3 })]);
});
