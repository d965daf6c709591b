import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSite } from '@/lib/content/load-site';
import { AUTHOR_COMMANDS } from '@/tools/commands';
import { archiveOf } from '@/tools/create/dependency';
import { EPISODE_FILE, SHOW_FILE } from '@/tools/create/starter';
import { withoutStarter } from '@/tools/create/without-starter';
import { refuseToOverwrite, writeShow } from '@/tools/create/write-show';

const ENGINE = { name: '@scope/engine', from: 'file:engine.tgz', node: '>=20.9' };

let show: string;
beforeEach(async () => {
  show = await mkdtemp(join(tmpdir(), 'created-'));
});
afterEach(() => rm(show, { recursive: true }));

const read = (file: string) => readFile(join(show, file), 'utf8');
const site = () => loadSite({ contentDir: join(show, 'content') });

async function filesOf(): Promise<string[]> {
  const entries = await readdir(show, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(show.length + 1))
    .sort();
}

describe('a created show', () => {
  it.each(['Old maps', 'A "quoted" title: with # marks', '古い地図', '</script>'])(
    'with the title %s has no problems and no notices',
    async (title) => {
      await writeShow(show, title, ENGINE);
      const { show: read, episodes, notices } = await site();
      expect(read.title).toBe(title);
      expect(episodes.map(({ slug }) => slug)).toEqual(['first-episode']);
      expect(notices).toEqual([]);
      expect(await readFile(join(show, 'package.json'), 'utf8')).toMatch(/"name": "[a-z0-9-]+"/);
    },
  );

  it('runs the commands of authors from the package, and contains nothing of it', async () => {
    await writeShow(show, 'Old maps', ENGINE);
    const json: unknown = JSON.parse(await read('package.json'));
    const names = AUTHOR_COMMANDS.map(({ name }) => name).filter((name) => name !== 'create');
    expect(json).toMatchObject({
      scripts: Object.fromEntries(names.map((name) => [name, `verbatim ${name}`])),
      dependencies: { '@scope/engine': 'file:engine.tgz' },
    });
    expect(await filesOf()).toEqual([
      '.github/workflows/deploy.yml',
      '.gitignore',
      'content/episodes/first-episode.md',
      'content/show.yaml',
      'package.json',
      'public/artwork.png',
      'public/audio/first-episode.mp3',
    ]);
  });

  it('has the workflow of the documentation', async () => {
    await writeShow(show, 'Old maps', ENGINE);
    expect(await readFile('docs/deploy.md', 'utf8')).toContain(
      `\`\`\`yaml\n${await read('.github/workflows/deploy.yml')}\`\`\``,
    );
  });

  it('overwrites nothing', async () => {
    await writeFile(join(show, 'README.md'), 'Mine.');
    expect(() => refuseToOverwrite(show)).not.toThrow();
    await writeFile(join(show, 'package.json'), '{}');
    expect(() => refuseToOverwrite(show)).toThrow(
      `${join(show, 'package.json')} is there already. Move it away, or name another folder.`,
    );
  });
});

describe('an import into a created show', () => {
  beforeEach(() => writeShow(show, 'Old maps', ENGINE));
  const into = () => join(show, 'content');

  it('replaces the example', async () => {
    await withoutStarter(into(), async () => {
      expect(await filesOf()).not.toContain(EPISODE_FILE);
      await writeFile(join(show, SHOW_FILE), 'title: Imported');
    });
    expect(await read(SHOW_FILE)).toBe('title: Imported');
    const files = await filesOf();
    expect(files.filter((file) => /first-episode|artwork|starter/.test(file))).toEqual([]);
  });

  it('brings the example back when nothing was imported', async () => {
    const before = await filesOf();
    await expect(
      withoutStarter(into(), () => Promise.reject(new Error('no feed'))),
    ).rejects.toThrow('no feed');
    expect(await filesOf()).toEqual(before);
    expect((await site()).episodes).toHaveLength(1);
  });

  it('keeps a show that its author has changed', async () => {
    await writeFile(
      join(show, SHOW_FILE),
      (await read(SHOW_FILE)).replace('language: en', 'language: de'),
    );
    await withoutStarter(into(), async () => expect(await filesOf()).toContain(EPISODE_FILE));
    expect(await read(SHOW_FILE)).toContain('language: de');
  });

  it('keeps the artwork of the author', async () => {
    await cp('public/artwork.png', join(show, 'public/artwork.png'));
    await withoutStarter(into(), () => writeFile(join(show, SHOW_FILE), 'title: Imported'));
    expect(await filesOf()).toContain('public/artwork.png');
  });
});

describe('the archive of an installed package', () => {
  async function install(resolved: string): Promise<string> {
    await mkdir(join(show, 'node_modules'));
    const packages = { 'node_modules/@scope/engine': { version: '1.0.0', resolved } };
    await writeFile(join(show, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
    return join(show, 'node_modules/@scope/engine');
  }

  it('is named from the folder of another show', async () => {
    const folder = await install('file:../engine-1.0.0.tgz');
    expect(await archiveOf(folder, show, resolve(show, '../deep/show'))).toBe(
      'file:../../engine-1.0.0.tgz',
    );
  });

  it('is none when the package came from a registry', async () => {
    const folder = await install('https://registry.example/engine-1.0.0.tgz');
    expect(await archiveOf(folder, show, show)).toBe(null);
  });

  it('is none when another program than npm installed it', async () => {
    expect(await archiveOf(join(show, 'node_modules/@scope/engine'), show, show)).toBe(null);
  });
});
