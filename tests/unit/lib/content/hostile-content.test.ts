import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentError } from '@/lib/content/content-error';
import { checkSymlinks } from '@/lib/content/files/check-symlinks';
import { loadSite } from '@/lib/content/load-site';
import { checkNesting } from '@/lib/content/markdown/check-nesting';
import { problemLines, problemLinesOf, markdown, siteWith } from '@/tests/support/content-folder';
import { roleName } from '@/lib/messages/role-name';
import { messages } from '@/lib/messages/en/pages';
import { CONSTANT, repeat } from '@/tests/support/mpeg-audio';

describe('a show', () => {
  it('may have no episode', async () => {
    expect((await siteWith({})).episodes).toEqual([]);
    const { episodes, leftOut } = await siteWith({
      'content/episodes/a.md': markdown({ draft: 'true' }),
      'content/episodes/b.md': markdown({ date: '2099-01-01' }),
    });
    expect(episodes).toEqual([]);
    expect(leftOut).toHaveLength(2);
  });

  it('may use names that are properties of every object', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const people = names.map((name) => `\n  - name: ${name}\n    role: ${name}`).join('');
    const { episodes } = await siteWith({
      'content/episodes/constructor.md': markdown({ people, topics: `[${names.join(', ')}]` }),
    });
    expect(episodes[0]?.slug).toBe('constructor');
    expect(episodes[0]?.people.map(({ role }) => role)).toEqual(names);
    expect(names.map((name) => roleName(messages.episode, name))).toEqual(
      names.map(() => undefined),
    );
    expect(roleName(messages.episode, 'host')).toBe(messages.episode.roles['host']);
    expect(await problemLinesOf(markdown({ audio: '/audio/a.constructor' }))).toEqual([
      expect.stringContaining('There is no such file.'),
    ]);
    const problems = await problemLinesOf(markdown({ constructor: 'x', audiourl: 'x' }));
    expect(problems[0]).toContain('constructor: There is no such field. Remove it, or take');
  });

  it('escapes the name of an audio file in addresses', async () => {
    const { episodes } = await siteWith({
      'public/audio/50%20 ünd 100%.mp3': repeat(CONSTANT, 50),
      'content/episodes/a.md': markdown({ audio: '"/audio/50%20 ünd 100%.mp3"' }),
    });
    expect(episodes[0]?.audio.src).toBe('/audio/50%2520 ünd 100%25.mp3');
    expect(
      await problemLines({
        'public/audio/100% a.mp3': repeat(CONSTANT, 50),
        'content/episodes/a.md': markdown({ audio: '"/audio/100%25%20a.mp3"' }),
      }),
    ).toEqual([expect.stringContaining('but one named "100% a.mp3"')]);
  });
});

describe('a file of another generator', () => {
  it.each([
    ['+++\ntitle = "Old maps"\n+++\nHello.\n', 'The front matter is TOML'],
    ['{\n"title": "Old maps"\n}\n\nHello.\n', 'The front matter is JSON'],
    [markdown({ audio_url: 'x' }), 'audio_url: There is no such field. Write its value as `audio`'],
    [markdown({ layout: 'post' }), 'layout: There is no such field. Other generators need it'],
    [markdown({ url: '/old/' }), 'url: There is no such field. The address is made from the name'],
  ])('is reported with what to write: %j', async (source, problems) => {
    expect(await problemLinesOf(source)).toEqual([expect.stringContaining(problems)]);
  });
});

describe('a bad file', () => {
  it('prints at most 20 lines, and does not hide another file', async () => {
    const fields = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`field${at}x`, '1']));
    const problems = await problemLines({
      'content/episodes/a.md': markdown(fields),
      'content/episodes/b.md': markdown({ title: null }),
    });
    expect(problems).toHaveLength(22);
    expect(problems[20]).toBe('content/episodes/a.md  and 30 more in this file.');
    expect(problems[21]).toContain('content/episodes/b.md:2  title: This field is missing.');
  });

  it('does not prevent the others from loading with continueOnError', async () => {
    const files = {
      'content/episodes/a.md': markdown({ title: null }),
      'content/episodes/b.md': markdown(),
    };
    await expect(siteWith(files)).rejects.toThrow(ContentError);
    const { episodes, faults, show } = await siteWith(files, { continueOnError: true });
    expect(episodes.map(({ slug }) => slug)).toEqual(['b']);
    expect(faults).toEqual([expect.objectContaining({ field: 'title' })]);
    expect(show.notice).toContain('a.md');
  });

  it('may be show.yaml', async () => {
    const files = { 'content/show.yaml': 'title: [', 'content/episodes/b.md': markdown() };
    const { episodes, faults } = await siteWith(files, { continueOnError: true });
    expect(faults).not.toEqual([]);
    expect(episodes).toHaveLength(1);
  });

  it('may be a folder that cannot be read', async () => {
    const root = await mkdtemp(join(tmpdir(), 'verbatim-'));
    await mkdir(join(root, 'content'));
    await writeFile(join(root, 'content/episodes'), 'a file in the place of the folder');
    const problems = loadSite({ contentDir: join(root, 'content'), publicDir: root });
    await expect(problems).rejects.toThrow(
      /content\/episodes:1 {2}file: It cannot be read \(ENOTDIR\)/,
    );
    await rm(root, { recursive: true });
  });
});

describe('nesting that no author writes', () => {
  it.each([
    ['*'.repeat(100_000), 'The character * is repeated'],
    [`a ${'['.repeat(50_000)}`, 'The character [ is repeated'],
    ['> '.repeat(5000) + 'a', 'Quotes are nested'],
    ['- '.repeat(5000) + 'a', 'Lists are nested'],
    [`${' '.repeat(4000)}- a`, 'Lists are nested'],
    ['<div>'.repeat(3000), 'tags of HTML are open here'],
    ['a <b>\n\n'.repeat(3000), 'tags of HTML are open here'],
    ['[a '.repeat(5000), 'brackets are open here'],
    ['[a\n'.repeat(5000), 'brackets are open here'],
  ])('is refused before it is parsed', (line, problems) => {
    const [first, ...more] = checkNesting(`Fine.\n\n${line}`, 5);
    expect(first?.message).toContain(problems);
    expect(first?.line).toBeGreaterThanOrEqual(7);
    expect(more.length).toBeLessThan(100);
  });

  it('does not occur in ordinary texts', () => {
    const fine = [
      '***\n\n---\n\n* * *\n\n' + '='.repeat(900) + '\n' + '-'.repeat(900),
      '> > > a quote in a quote\n\n- a\n  - b\n    - c\n      1. d',
      '[a](/b) [c] \\[d [x]('.repeat(20),
      '<div><b>a</b></div>\n\n<p>b<li>c\n\n'.repeat(800),
      'Map<String, List<T>> <T> '.repeat(300),
      '- - -\n\n| a | b |\n| - | - |\n| [1] | *2* |',
      `${' '.repeat(400)}an indented line - with a hyphen`,
    ];
    for (const text of fine) expect(checkNesting(text, 1)).toEqual([]);
  });
});

describe('links below public/', () => {
  it('are followed within the show, and to audio and pictures elsewhere', async () => {
    const root = await mkdtemp(join(tmpdir(), 'verbatim-'));
    const folder = join(root, 'show/public');
    await mkdir(join(folder, 'audio'), { recursive: true });
    await mkdir(join(root, 'show/files'));
    await writeFile(join(root, 'show/files/notes.pdf'), 'notes');
    await writeFile(join(root, 'talk.mp3'), repeat(CONSTANT, 50));
    await writeFile(join(root, 'secret.txt'), 'secret');
    const link = (to: string, name: string) => symlink(join(root, to), join(folder, name));
    await link('show/files', 'files');
    await link('talk.mp3', 'audio/talk.mp3');
    expect(await checkSymlinks(folder)).toEqual([]);

    await link('secret.txt', 'secret.txt');
    await link('nowhere', 'gone');
    await link('show', 'round');
    const problems = await checkSymlinks(folder);
    expect(problems.map(({ message }) => message).sort()).toEqual([
      expect.stringContaining('It leads nowhere.'),
      expect.stringContaining('It leads out of the show'),
      expect.stringContaining('It leads to a folder that it lies in itself.'),
    ]);
    await rm(root, { recursive: true });
  });
});
