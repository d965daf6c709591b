import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { withBuildLock } from '@/tools/build-lock';

let file: string;
let said: string[];
const say = (line: string) => void said.push(line);

beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'verbatim-lock-')), 'build.lock');
  said = [];
});

/** A promise that the test resolves. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

function holderOf(pid: number, more: object = {}): string {
  const holder = { pid, host: hostname(), startedAt: null, since: '10:00:00', what: 'a build' };
  return JSON.stringify({ ...holder, ...more });
}

describe('the lock of a build', () => {
  it('starts a second build only after the first has ended', async () => {
    const started = gate();
    const { opened, open } = gate();
    const order: string[] = [];
    const first = withBuildLock(
      'the build into out',
      async () => {
        started.open();
        await opened;
        order.push('first');
      },
      { file, say },
    );
    await started.opened;
    const second = withBuildLock('the other', () => Promise.resolve(order.push('second')), {
      file,
      say: (line) => {
        say(line);
        open();
      },
    });
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('the build into out');
    expect(said[0]).toContain(`process ${process.pid}`);
  });

  it('is released when the build throws', async () => {
    const fails = withBuildLock('x', () => Promise.reject(new Error('no')), { file, say });
    await expect(fails).rejects.toThrow('no');
    await expect(withBuildLock('y', () => Promise.resolve(7), { file, say })).resolves.toBe(7);
  });

  it.each([
    ['a process that has ended', holderOf(2 ** 22 + 1)],
    ['a process whose id was reused', holderOf(process.pid, { startedAt: '1' })],
    ['an incomplete file', '{"pid": 12'],
    ['an empty file', ''],
  ])('is taken over from %s', async (_, text) => {
    await writeFile(file, text);
    await expect(
      withBuildLock('z', () => readFile(file, 'utf8'), { file, say }),
    ).resolves.toContain(`"pid":${process.pid}`);
    expect(said).toEqual([]);
  });
});
