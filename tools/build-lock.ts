import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { isRunning } from '@/lib/content/is-running';

/** Builds of one checkout share `.verbatim/` and `.next/`, so only one runs at a time. */
const LOCK_FILE = '.verbatim/build.lock';

const POLL_MILLISECONDS = 500;
const HEARTBEAT_MILLISECONDS = 5000;

/** A lock of another machine on the same disk is stale after this time without a heartbeat. */
const SILENCE_MILLISECONDS = 120_000;

const holder = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** Start of the process in clock ticks since boot; distinguishes reused process ids. */
  startedAt: z.string().nullable(),
  since: z.string(),
  what: z.string(),
});
type Holder = z.infer<typeof holder>;

type LockOptions = {
  readonly file?: string;
  /** Receives one line when another build holds the lock. */
  readonly say?: (line: string) => void;
};

/**
 * Runs `work` while no other build of this checkout runs.
 *
 * Waits for a running build and prints which one. The stale lock of a build that was
 * killed is replaced.
 *
 * @param what Name of the work, for a build that waits for it, such as `the build into out`.
 */
export async function withBuildLock<T>(
  what: string,
  work: () => Promise<T>,
  { file = LOCK_FILE, say = console.error }: LockOptions = {},
): Promise<T> {
  await acquire(file, what, say);
  const heartbeat = setInterval(() => void refresh(file), HEARTBEAT_MILLISECONDS);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await rm(file, { force: true });
  }
}

async function acquire(file: string, what: string, say: (line: string) => void): Promise<void> {
  const own = JSON.stringify(await describeSelf(what));
  await mkdir(dirname(file), { recursive: true });
  let announced: number | null = null;
  while (!(await create(file, own))) {
    const other = await readHolder(file);
    if (other === null || (await isStale(other, file))) {
      await removeStale(file);
    } else {
      if (announced !== other.pid) say(waitingFor(other));
      announced = other.pid;
      await wait(POLL_MILLISECONDS);
    }
  }
}

function waitingFor({ what, pid, host, since }: Holder): string {
  const location = host === hostname() ? '' : ` on ${host}`;
  return `Waiting for ${what} to end: process ${pid}${location}, running since ${since}.`;
}

/** @returns Whether this process created the file. */
async function create(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** @returns `null` when the lock is gone, or is still empty after a moment. */
async function readHolder(file: string): Promise<Holder | null> {
  // Another process may have created the file without having written to it.
  for (const pause of [0, 100, 400]) {
    await wait(pause);
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) return null;
    const parsed = holder.safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
  }
  return null;
}

async function isStale(other: Holder, file: string): Promise<boolean> {
  if (other.host !== hostname()) {
    const written = await stat(file).catch(() => null);
    return written === null || Date.now() - written.mtimeMs > SILENCE_MILLISECONDS;
  }
  if (!isRunning(other.pid)) return true;
  const startedAt = await startTimeOf(other.pid);
  return startedAt !== null && other.startedAt !== null && startedAt !== other.startedAt;
}

/** Renames first, so that only one of two builds that find the same stale lock deletes it. */
async function removeStale(file: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => undefined);
  await rm(aside, { force: true });
}

async function describeSelf(what: string): Promise<Holder> {
  const since = new Date().toTimeString().slice(0, 8);
  const startedAt = await startTimeOf(process.pid);
  return { pid: process.pid, host: hostname(), startedAt, since, what };
}

/** @returns The 22nd field of `/proc/<pid>/stat`; `null` where there is no such file. */
async function startTimeOf(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  // The second field is the program's name in brackets and can contain spaces.
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

async function refresh(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
