import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { invocation, type Command } from '@/tools/cli/command';
import { flagUsage, helpOf } from '@/tools/cli/help';
import { AUTHOR_COMMANDS } from '@/tools/commands';
import { MAINTAINER_COMMANDS } from '@/tools/dev/commands';

const COMMANDS = [...AUTHOR_COMMANDS, ...MAINTAINER_COMMANDS];

/** Scripts of package.json that start a tool, with its file. */
async function tools(): Promise<Map<string, string>> {
  const json: unknown = JSON.parse(await readFile('package.json', 'utf8'));
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(json);
  return new Map(
    Object.entries(scripts).flatMap(([name, script]) => {
      const [file, command] = /\btools\/.+/.exec(script)?.[0].split(' ') ?? [];
      const program = file === 'tools/run.mjs' ? `tools/${command}.ts` : file;
      return program === undefined ? [] : [[name, program] as const];
    }),
  );
}

async function fileOf({ name }: Command): Promise<string> {
  return (await tools()).get(name) ?? '';
}

describe('the table of commands', () => {
  it('has every script that starts a tool, and no other', async () => {
    const names = COMMANDS.map(({ name }) => name);
    expect(names.toSorted()).toEqual([...(await tools()).keys()].toSorted());
  });
});

describe('--help of', () => {
  const { argv } = process;
  afterEach(() => {
    process.argv = argv;
    vi.restoreAllMocks();
  });

  it.each(COMMANDS)('$name is printed by its own file', async (command) => {
    const file = await fileOf(command);
    const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
    process.argv = [process.execPath, file, '--help'];
    await import(/* @vite-ignore */ pathToFileURL(file).href);
    expect(log.mock.calls).toEqual([[helpOf(command)]]);
  });

  it.each(COMMANDS.filter(({ name }) => ['start', 'check', 'bench'].includes(name)))(
    '$name does nothing else',
    async (command) => {
      const folder = await mkdtemp(join(tmpdir(), 'verbatim-help-'));
      const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
      const args = ['--import', tsx, resolve(await fileOf(command)), '--help'];
      const env = { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') };
      const ended = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
      expect(ended).toMatchObject({ status: 0, stdout: `${helpOf(command)}\n`, stderr: '' });
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('a wrong command line is one line on the error output, with exit code 2', () => {
    const args = ['--import', 'tsx', 'tools/start.ts', '--prot', '80'];
    const ended = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const stderr = '--prot: There is no such flag. Did you mean --port?\n';
    expect(ended).toMatchObject({ status: 2, stdout: '', stderr });
  });
});

describe('docs/commands.md', () => {
  it.each(COMMANDS)('has $name with all its flags', async (command) => {
    const page = await readFile('docs/commands.md', 'utf8');
    const section = page
      .split(/^##+ /m)
      .find((one) => one.startsWith(`\`${invocation(command)}\``));
    const rows = (section ?? '').split('\n').filter((line) => line.startsWith('| `'));
    expect(section).toBeDefined();
    expect(rows.map(cellsOf)).toEqual(
      Object.entries(command.flags).map(([name, flag]) => [
        flagUsage(name, flag),
        flag.fallback ?? '',
        flag.does.replaceAll('`', ''),
      ]),
    );
  });
});

function cellsOf(row: string): string[] {
  return (
    row
      .replaceAll('`', '')
      // A choice such as `keep|download` has escaped marks.
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.replaceAll('\\|', '|').trim())
  );
}

describe('the documentation', () => {
  it('never runs the npm package "verbatim", which is of another project', async () => {
    for (const text of await documents()) expect(text).not.toMatch(/\bnpx verbatim\b/);
  });

  it('writes no flag that its command does not have', async () => {
    const texts = await documents();
    const written = COMMANDS.filter(({ args }) => !args.takesFlags).flatMap((command) => {
      const line = new RegExp(`${invocation(command)}(?![:\\w])[^\`\\n#]*`, 'g');
      return texts
        .flatMap((text) => text.match(line) ?? [])
        .flatMap((one) => one.match(/--[a-z]+(?:-[a-z]+)*/g) ?? [])
        .map((flag) => ({ name: command.name, flag, isKnown: isKnown(command, flag) }));
    });
    expect(written.length).toBeGreaterThan(5);
    expect(written.filter((one) => !one.isKnown)).toEqual([]);
  });
});

async function documents(): Promise<string[]> {
  const pages = (await readdir('docs')).filter((name) => name.endsWith('.md'));
  const files = ['README.md', 'CONTRIBUTING.md', ...pages.map((name) => join('docs', name))];
  return Promise.all(files.map((file) => readFile(file, 'utf8')));
}

function isKnown({ flags }: Command, flag: string): boolean {
  return flag === '--help' || Object.hasOwn(flags, flag.slice(2));
}
