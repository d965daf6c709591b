import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { installedAligner } from '@/tests/support/installed-engines';
import { AUTHOR_COMMANDS } from '@/tools/commands';
import { NOTES_WORKER } from '@/tools/import/notes/notes-pool';
import { READING_WORKER } from '@/tools/reading/reading-threads';

/** Packing bundles the commands first, and waits its turn on a machine that does other work. */
const PATIENCE_MS = 300_000;

const { name, version } = z
  .object({ name: z.string(), version: z.string() })
  .parse(JSON.parse(await readFile('package.json', 'utf8')));
const archiveOf = (of: string) => `${name.slice(1).replace('/', '-')}-${of}.tgz`;
const ARCHIVE = archiveOf(version);
const NEXT_VERSION = `${version}-next`;

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'package-')));
  const packed = spawnSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  expect(packed).toMatchObject({ status: 0 });
  await install('start');
}, PATIENCE_MS);
afterAll(() => rm(folder, { recursive: true }));

/** Installs the archive without a registry: all other packages are links to those of the clone. */
async function install(show: string, archive = ARCHIVE): Promise<void> {
  const modules = join(folder, show, 'node_modules');
  await mkdir(join(modules, dirname(name)), { recursive: true });
  const target = join(modules, name);
  const isUpgrade = existsSync(target);
  await rm(target, { recursive: true, force: true });
  for (const entry of isUpgrade ? [] : await readdir('node_modules')) {
    if (!entry.startsWith('.')) await symlink(resolve('node_modules', entry), join(modules, entry));
  }
  await mkdir(target);
  const options = ['-xzf', join(folder, archive), '-C', target, '--strip-components', '1'];
  expect(spawnSync('tar', options)).toMatchObject({ status: 0 });
  const packages = { [`node_modules/${name}`]: { resolved: `file:../${archive}` } };
  await writeFile(join(modules, '.package-lock.json'), JSON.stringify({ packages }));
}

function verbatim(show: string, ...args: readonly string[]) {
  return verbatimWith({}, show, ...args);
}

function verbatimWith(more: Record<string, string>, show: string, ...args: readonly string[]) {
  const program = join(folder, show, 'node_modules', name, 'dist/verbatim.js');
  const env = { ...process.env, CONTENT_DIR: '', SITE_URL: '', ...more };
  return spawnSync(process.execPath, [program, ...args], {
    cwd: join(folder, show),
    env,
    encoding: 'utf8',
  });
}

describe('the package', () => {
  it('lists its commands', () => {
    const { status, stdout } = verbatim('start', '--help');
    expect(status).toBe(0);
    for (const command of AUTHOR_COMMANDS) expect(stdout).toMatch(`\n  ${command.name} `);
  });

  it.each(AUTHOR_COMMANDS)('answers $name --help', (command) => {
    const { status, stdout } = verbatim('start', command.name, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Usage: ');
  });

  it('names the nearest command', () => {
    expect(verbatim('start', 'chek')).toMatchObject({
      status: 2,
      stderr: 'chek: There is no such command. Did you mean check?\n',
    });
  });

  it.each([NOTES_WORKER, READING_WORKER])('has the program %s of a thread', (worker) => {
    const file = join(folder, 'start/node_modules', name, `dist/${worker}.js`);
    const workerData = { setup: { media: {} } };
    const program = `const { Worker } = require('node:worker_threads');
      const worker = new Worker(${JSON.stringify(file)}, ${JSON.stringify({ workerData })});
      worker.once('message', (ready) => (console.log(ready), worker.terminate()));`;
    expect(spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' })).toMatchObject({
      stdout: '[]\n',
      stderr: '',
    });
  });

  it('has the engine of align, with the settings of its npm', async () => {
    const engine = join(folder, 'start/node_modules', name, 'tools/align/engine');
    expect(await readdir(engine)).toEqual(
      expect.arrayContaining(['package.json', 'package-lock.json', 'run.mjs']),
    );
  });
});

/** Packs the installed package under another version. */
async function packNext(): Promise<void> {
  const copy = join(folder, 'next');
  await cp(join(folder, 'start/node_modules', name), copy, { recursive: true });
  const file = join(copy, 'package.json');
  const json = await readFile(file, 'utf8');
  await writeFile(file, json.replace(`"version": "${version}"`, `"version": "${NEXT_VERSION}"`));
  const args = ['pack', copy, '--silent', '--ignore-scripts', '--pack-destination', folder];
  expect(spawnSync('npm', args, { encoding: 'utf8' })).toMatchObject({ status: 0 });
}

/** The version of the app in a show's folder, after a build has laid it out and was stopped. */
async function versionLaidOut(show: string, wanted: string): Promise<unknown> {
  const program = join(folder, show, 'node_modules', name, 'dist/verbatim.js');
  const build = spawn(process.execPath, [program, 'build'], {
    cwd: join(folder, show),
    env: { ...process.env, CONTENT_DIR: '', SITE_URL: '' },
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise((done) => build.once('close', done));
  const stamp = async (): Promise<unknown> => {
    const text = await readFile(join(folder, show, '.verbatim/app/.engine'), 'utf8').catch(
      () => '',
    );
    return text === '' ? null : (JSON.parse(text) as unknown[])[1];
  };
  try {
    await expect.poll(stamp, { interval: 50, timeout: 50_000 }).toBe(wanted);
    return await stamp();
  } finally {
    // All of its processes are in one group of their own.
    if (build.pid !== undefined) process.kill(-build.pid, 'SIGKILL');
    await ended;
  }
}

/** Every file of a show that its author has, with its bytes. */
async function ownFiles(show: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(join(folder, show), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(folder, show), join(entry.parentPath, entry.name)))
    .filter((file) => !/^(?:node_modules|\.verbatim|out|next-env\.d\.ts)\b/.test(file));
  const read = files
    .toSorted()
    .map(async (file) => [file, await readFile(join(folder, show, file), 'base64')] as const);
  return new Map(await Promise.all(read));
}

describe('a show that the package creates', () => {
  beforeAll(async () => {
    expect(verbatim('start', 'create', '../my-show')).toMatchObject({ status: 0, stderr: '' });
    await install('my-show');
  }, PATIENCE_MS);

  it('depends on the archive that created it', async () => {
    const json: unknown = JSON.parse(await readFile(join(folder, 'my-show/package.json'), 'utf8'));
    expect(json).toMatchObject({ name: 'my-show', dependencies: { [name]: `file:../${ARCHIVE}` } });
  });

  it('has no problems, and headers for its server', () => {
    expect(verbatim('my-show', 'check')).toMatchObject({
      status: 0,
      stdout: 'My show: 1 episode, no problems.\n',
      stderr: '',
    });
    expect(verbatim('my-show', 'headers', 'nginx').stdout).toContain('/srv/my-show.example');
  });

  it(
    'aligns with the engine of the package, or says what is missing',
    async () => {
      await mkdir(join(folder, 'my-show/.verbatim'), { recursive: true });
      const engine = dirname(await installedAligner());
      await symlink(resolve(engine), join(folder, 'my-show/.verbatim/align-engine'));
      expect(verbatim('my-show', 'align')).toMatchObject({ status: 0, stderr: '' });
      const file = join(folder, 'my-show/content/episodes/first-episode.timing.json');
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ level: 'words' });
      expect(verbatim('my-show', 'check').stdout).toBe('My show: 1 episode, no problems.\n');
      await rm(file);
      expect(verbatimWith({ PATH: join(folder, 'none') }, 'my-show', 'align')).toMatchObject({
        status: 1,
        stderr: 'ffmpeg is not installed. Run: brew (apt, winget) install ffmpeg\n',
      });
    },
    // The engine may have to be installed first.
    PATIENCE_MS,
  );

  it('takes in a feed in place of the example, and writes nothing into the package', async () => {
    const before = await readdir(join(folder, 'my-show/node_modules', name), { recursive: true });
    await writeFile(join(folder, 'my-show/feed.xml'), FEED);
    const flags = ['--no-probe', '--no-pictures', '--yes', '--url', 'https://bees.example'];
    expect(verbatim('my-show', 'import', 'feed.xml', ...flags)).toMatchObject({ status: 0 });
    expect(verbatim('my-show', 'check').stdout).toContain('Bees: 1 episode, no problems.\n');
    const episodes = await readdir(join(folder, 'my-show/content/episodes'), { recursive: true });
    expect(episodes.filter((file) => file.endsWith('.md'))).toEqual([join('2026', 'old-maps.md')]);
    expect(await readdir(join(folder, 'my-show/node_modules', name), { recursive: true })).toEqual(
      before,
    );
  });

  it(
    'is upgraded without a change of its files',
    async () => {
      expect(await versionLaidOut('my-show', version)).toBe(version);
      const before = await ownFiles('my-show');
      const checked = verbatim('my-show', 'check').stdout;
      await packNext();
      await install('my-show', archiveOf(NEXT_VERSION));
      expect(verbatim('my-show', 'check')).toMatchObject({ status: 0, stdout: checked });
      expect(await versionLaidOut('my-show', NEXT_VERSION)).toBe(NEXT_VERSION);
      expect(await ownFiles('my-show')).toEqual(before);
    },
    PATIENCE_MS,
  );
});

const FEED = `<?xml version="1.0"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
<channel><title>Bees</title><description>What bees know.</description><language>en</language>
<link>https://host.example</link><itunes:author>Joanna</itunes:author>
<item><title>Old maps</title><guid>one</guid><pubDate>Mon, 22 Jun 2026 08:00:00 GMT</pubDate>
<description>Maps of a coast.</description><itunes:duration>60</itunes:duration>
<enclosure url="https://host.example/a.mp3" length="960000" type="audio/mpeg"/></item>
</channel></rss>`;
