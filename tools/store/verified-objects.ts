import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { objectPath } from './prune-store';
import { hashOf } from './store-index';

/** A file that was changed this short before it was read may be changed again in the same tick. */
const SETTLED_MILLISECONDS = 1000;

const facts = z.record(z.string(), z.number());

/** Which files of a store have the content that their names promise. */
export type VerifiedObjects = {
  /**
   * Whether a file has the content with a hash. The file is read unless it was read before and has
   * the same time and size since.
   */
  readonly isWhole: (hash: string, size: number) => boolean;
  /**
   * Notes that this process has written a file with the content that its name promises.
   *
   * @param time Of its last change, in milliseconds.
   */
  readonly written: (hash: string, time: number) => void;
  /** Keeps what is known of files for the next build. */
  readonly write: (hashes: ReadonlySet<string>) => void;
};

/**
 * @param file Where the times of verified files are kept. It saves time only: without it, or with
 *   another store's, files are read again.
 */
export async function verifiedObjects(objects: string, file: string): Promise<VerifiedObjects> {
  const times = new Map(Object.entries(await readTimes(file)));
  const written = new Map<string, number>();
  const timeOf = (hash: string) =>
    statSync(objectPath(objects, hash), { throwIfNoEntry: false })?.mtimeMs;
  return {
    isWhole: (hash, size) => {
      const object = objectPath(objects, hash);
      const found = statSync(object, { throwIfNoEntry: false });
      if (found === undefined || found.size !== size) return false;
      if (times.get(hash) === found.mtimeMs) return true;
      if (hashOf(readFileSync(object)) !== hash) return false;
      if (isSettled(found.mtimeMs)) times.set(hash, found.mtimeMs);
      return true;
    },
    written: (hash, time) => void written.set(hash, time),
    write: (hashes) => {
      for (const [hash, time] of written) {
        if (isSettled(time) && timeOf(hash) === time) times.set(hash, time);
      }
      const known = [...times].filter(([hash]) => hashes.has(hash));
      const fresh = `${file}.${randomUUID()}`;
      writeFileSync(fresh, JSON.stringify(Object.fromEntries(known)));
      renameSync(fresh, file);
    },
  };
}

function isSettled(time: number): boolean {
  return Date.now() - time > SETTLED_MILLISECONDS;
}

async function readTimes(file: string): Promise<Readonly<Record<string, number>>> {
  try {
    return facts.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}
