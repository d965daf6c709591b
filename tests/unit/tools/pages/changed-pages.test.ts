import { describe, expect, it } from 'vitest';
import { pageFiles, sharedJson, type PageSource } from '@/lib/content/pages/page-files';
import { markdown, SHOW, siteWith } from '@/tests/support/content-folder';
import { exportedPath } from '@/tools/pages/page-path';

type Files = Record<string, string | Uint8Array | null>;

const file = (slug: string) => `content/episodes/${slug}.md`;

/** Five episodes; each of the first and last two follow one another. */
const BEFORE: Files = {
  [file('ants')]: markdown({ title: 'Ants', date: '2026-01-01' }, 'About ants.\n'),
  [file('bees')]: markdown({ title: 'Bees', date: '2026-01-02' }, 'About bees.\n'),
  [file('cats')]: markdown({ title: 'Cats', date: '2026-01-03', topics: '[Pets]' }, 'About cats.'),
  [file('dogs')]: markdown({ title: 'Dogs', date: '2026-01-04', topics: '[Pets]' }, 'About dogs.'),
  [file('eels')]: markdown({ title: 'Eels', date: '2026-01-05' }, 'About eels.\n'),
  'content/pages/about.md': '---\ntitle: About\n---\nHello.\n',
};

/** The data of each page, with those that are in every page, by the path of the page. */
function pagesWith(files: Files): Promise<Map<string, string>> {
  return eachPage(files, ({ json }) => json());
}

/** What the data of each page are computed from. */
function basesWith(files: Files): Promise<Map<string, string>> {
  return eachPage(files, ({ basis }) => JSON.stringify(basis()));
}

async function eachPage(
  files: Files,
  textOf: (page: PageSource) => string,
): Promise<Map<string, string>> {
  const site = await siteWith(files);
  // Each site of a test is in a folder of its own, which is part of the paths of its files.
  const withoutPaths = (json: string) => json.replaceAll(/"file":"[^"]*"/g, '');
  const shared = sharedJson(site);
  const pages = new Map<string, string>();
  for (const page of pageFiles(site)) {
    const path = exportedPath(page);
    if (path !== null) pages.set(path.replace(/index$/, ''), withoutPaths(shared + textOf(page)));
  }
  return pages;
}

/** Paths of the pages that differ, are new or are gone. */
async function changedBy(edit: Files): Promise<string[]> {
  const after = { ...BEFORE, ...edit };
  const changed = differences(await pagesWith(BEFORE), await pagesWith(after));
  // A build exports the pages whose basis has changed.
  expect(differences(await basesWith(BEFORE), await basesWith(after))).toEqual(changed);
  return changed;
}

function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

/** Pages that list every episode of the show. */
const LISTS = ['', 'episodes/', 'people/joanna/'];

const ants = (fields: Record<string, string>, body = 'About ants.\n') =>
  markdown({ title: 'Ants', date: '2026-01-01', ...fields }, body);

describe('the pages that an edit changes', () => {
  it('are none for another show with the same content', async () => {
    expect(await changedBy({})).toEqual([]);
  });

  it('are that of the episode, for a letter of its text', async () => {
    const text = (word: string) => `About ants. ${'They carry leaves home. '.repeat(9)}${word}`;
    const before = await pagesWith({ ...BEFORE, [file('ants')]: ants({}, text('Slowly.')) });
    const after = await pagesWith({ ...BEFORE, [file('ants')]: ants({}, text('Slowlx.')) });
    expect(differences(before, after)).toEqual(['episodes/ants/']);
  });

  it('are those that show its title, for a title', async () => {
    expect(await changedBy({ [file('ants')]: ants({ title: 'The ants' }) })).toEqual(
      [...LISTS, 'episodes/ants/', 'episodes/bees/'].sort(),
    );
  });

  it('are those that show its date, for a date', async () => {
    expect(await changedBy({ [file('ants')]: ants({ date: '2025-12-24' }) })).toEqual(
      [...LISTS, 'episodes/ants/', 'episodes/bees/'].sort(),
    );
  });

  it('are those that link to it, for another name of its file', async () => {
    const renamed = { [file('ants')]: null, [file('emmets')]: ants({}) };
    expect(await changedBy(renamed)).toEqual(
      [...LISTS, 'episodes/ants/', 'episodes/bees/', 'episodes/emmets/'].sort(),
    );
  });

  it('are those that linked to it, for an episode that is gone', async () => {
    // The number of episodes of a person is on the page with all people.
    expect(await changedBy({ [file('ants')]: null })).toEqual(
      [...LISTS, 'people/', 'episodes/ants/', 'episodes/bees/'].sort(),
    );
  });

  it('are those that show something of it, for an episode between others', async () => {
    const cows = markdown(
      { title: 'Cows', date: '2026-01-03T12:00:00Z', topics: '[Farms]' },
      'Cows.',
    );
    expect(await changedBy({ [file('cows')]: cows })).toEqual(
      [
        ...LISTS,
        'people/',
        'episodes/cats/',
        'episodes/cows/',
        'episodes/dogs/',
        'topics/',
        'topics/farms/',
      ].sort(),
    );
  });

  it('are those that show something of it, for a new latest episode', async () => {
    const fox = markdown({ title: 'Foxes', date: '2026-01-06' }, 'Foxes.');
    expect(await changedBy({ [file('foxes')]: fox })).toEqual(
      [...LISTS, '404', 'people/', 'episodes/eels/', 'episodes/foxes/'].sort(),
    );
  });

  it('are its own and those of topics, for a topic', async () => {
    expect(await changedBy({ [file('ants')]: ants({ topics: '[Pets]' }) })).toEqual([
      'episodes/ants/',
      'topics/',
      'topics/pets/',
    ]);
  });

  it('are its own and those of people, for a person', async () => {
    const people = '[{ name: Ada }]';
    expect(await changedBy({ [file('ants')]: ants({ people }) })).toEqual([
      'episodes/ants/',
      'people/',
      'people/ada/',
      'people/joanna/',
    ]);
  });

  it('are all, for the name of the show', async () => {
    const renamed = { 'content/show.yaml': SHOW.replace('Bees and Maps', 'Maps and Bees') };
    expect(await changedBy(renamed)).toEqual([...(await pagesWith(BEFORE)).keys()].sort());
  });

  it('are one for the text of a page of the show, and all for its title', async () => {
    const about = (title: string, text: string) => ({
      'content/pages/about.md': `---\ntitle: ${title}\n---\n${text}\n`,
    });
    expect(await changedBy(about('About', 'Goodbye.'))).toEqual(['about/']);
    expect(await changedBy(about('About us', 'Hello.'))).toHaveLength(
      (await pagesWith(BEFORE)).size,
    );
  });
});
