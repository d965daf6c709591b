import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { paragraphsOfText } from '@/lib/content/timing/readers/text-transcript';
import { episodeText, sourceOf } from '@/tools/create/starter';
import type { WorkflowStep } from './workflow-steps';

/** The feed of a host with an episode for each day, whose audio is the spoken one of a new show. */
export async function spokenFeed(address: string, days: readonly string[]): Promise<string> {
  const { byteLength } = await readFile(sourceOf('first-episode.mp3'));
  const items = days.map(
    (day) => `<item><title>News of ${day}</title><guid>${day}</guid>
<pubDate>${new Date(`${day}T06:00:00Z`).toUTCString()}</pubDate><description>What is new.</description>
<enclosure url="${soundOf(day)}" length="${byteLength}" type="audio/mpeg"/>
<itunes:duration>24</itunes:duration>
<podcast:transcript url="${address}/text.txt" type="text/plain"/></item>`,
  );
  return `<?xml version="1.0"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
 xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel><title>Daily</title><description>What is new each day.</description><language>en</language>
<link>https://host.example</link><itunes:author>Ada</itunes:author>${items.join('\n')}</channel></rss>`;
}

export function soundOf(day: string): string {
  return `https://cdn.example/${day}.mp3`;
}

/** The words of the spoken audio, as a host publishes them. */
export function spokenWords(): string {
  const [, text = ''] = episodeText('2026-01-01').split('## Transcript\n');
  return paragraphsOfText(text)
    .map((one) => one.text)
    .join('\n\n');
}

export type Ran = { readonly run: string; readonly code: number | null; readonly said: string };

/** A repository on this machine, and a new clone of it for each day, as a runner makes one. */
export async function dailyShow() {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-daily-'));
  const origin = join(root, 'origin.git');
  const cache = join(root, 'cache');
  const env = {
    ...process.env,
    HOME: root,
    GIT_CONFIG_GLOBAL: join(root, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
    TSX_TSCONFIG_PATH: resolve('tsconfig.json'),
    CONTENT_DIR: undefined,
    SITE_URL: undefined,
  };

  async function run(folder: string, command: string): Promise<Ran> {
    // As GitHub runs a step: it ends at the first command that fails.
    const child = spawn('bash', ['-e', '-c', command], { cwd: folder, env });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise<number | null>((done) => child.once('close', done));
    return { run: command, code, said };
  }

  async function must(folder: string, command: string): Promise<string> {
    const { code, said } = await run(folder, command);
    if (code !== 0) throw new Error(`${command} ended with ${code}:\n${said}`);
    return said.trim();
  }

  async function clone(name: string): Promise<string> {
    await must(root, `git clone --quiet ${origin} ${name}`);
    return join(root, name);
  }

  /** Moves what a step with a cache names from a clone into the cache, or back. */
  async function moveCached(from: string, to: string, paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      await mkdir(dirname(join(to, path)), { recursive: true });
      await rename(join(from, path), join(to, path)).catch((error: unknown) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      });
    }
  }

  await must(
    root,
    'git config --global user.name Ada && git config --global user.email ada@a.example',
  );
  await must(root, `git init --quiet --bare --initial-branch main ${origin}`);
  const first = await clone('first');
  for (const name of [
    'tools',
    'lib',
    'node_modules',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    await symlink(resolve(name), join(first, name));
  }
  await writeFile(join(first, '.gitignore'), await readFile('.gitignore', 'utf8'));

  return {
    root,
    first,
    /** Puts what was prepared in the folder `first` into the repository. */
    publish: () =>
      must(
        first,
        'git add --all && git commit --quiet --message "Import the show" && git push --quiet origin HEAD',
      ),
    must,
    /** Puts a link to a folder into the cache. */
    async cached(path: string, folder: string): Promise<void> {
      await mkdir(dirname(join(cache, path)), { recursive: true });
      await symlink(resolve(folder), join(cache, path));
    },
    async countCached(path: string, form: RegExp): Promise<number> {
      const names = await readdir(join(cache, path), { recursive: true });
      return names.filter((name) => form.test(name)).length;
    },
    /**
     * Does the steps of a workflow in a new clone.
     *
     * @param change What a step runs instead; the step itself for most.
     * @param prepare Does what is not part of the workflow, in the clone.
     */
    async day(
      name: string,
      steps: readonly WorkflowStep[],
      change: (run: string) => string,
      prepare: (folder: string) => Promise<void> = () => Promise.resolve(),
    ): Promise<{
      readonly folder: string;
      readonly ran: readonly Ran[];
      readonly changed: string;
    }> {
      const folder = await clone(name);
      const cached = steps.flatMap(pathsCached);
      await moveCached(cache, folder, cached);
      await prepare(folder);
      const ran: Ran[] = [];
      for (const step of steps) {
        if (step.run === undefined) continue;
        ran.push(await run(folder, change(step.run.trim())));
        if (ran.at(-1)?.code !== 0 && step['continue-on-error'] !== true) break;
      }
      const changed = await must(folder, 'git status --porcelain');
      await moveCached(folder, cache, cached);
      return { folder, ran, changed };
    },
  };
}

/** The paths below the clone that a step keeps for the next run. */
function pathsCached(step: WorkflowStep): string[] {
  const path = step.uses?.startsWith('actions/cache@') === true ? step.with?.['path'] : undefined;
  return typeof path === 'string'
    ? path.split('\n').filter((one) => one !== '' && !one.startsWith('~'))
    : [];
}
