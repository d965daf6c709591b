import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './link-file';

/**
 * Writes the content that the name of an object promises, with as few calls to the disk as it
 * takes. Until it is whole, its hash is another one, so no build uses it.
 *
 * @returns The time of its last change, in milliseconds.
 */
export function writeObject(object: string, content: Uint8Array): number {
  try {
    return writeNew(object, content);
  } catch (error) {
    switch (codeOf(error)) {
      case 'ENOENT':
        // Mostly the folder exists.
        mkdirSync(dirname(object), { recursive: true });
        return writeNew(object, content);
      case 'EEXIST':
        return replace(object, content);
      default:
        throw error;
    }
  }
}

/** Another build may use the object that is there, or it may be damaged. */
function replace(object: string, content: Uint8Array): number {
  const fresh = `${object}.${randomUUID()}`;
  try {
    const time = writeNew(fresh, content);
    renameSync(fresh, object);
    return time;
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

function writeNew(file: string, content: Uint8Array): number {
  const opened = openSync(file, 'wx');
  try {
    writeFileSync(opened, content);
    return fstatSync(opened).mtimeMs;
  } finally {
    closeSync(opened);
  }
}
