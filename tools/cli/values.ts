import { readdirSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nearestName } from '@/lib/content/nearest-name';
import { UsageError } from './usage-error';

/** A kind of value that a flag or an argument takes. */
export type Value<T> = {
  /** Stands for the value in a line of usage, such as `<port>`. */
  readonly name: string;
  /** The expected value, as text after "Write". */
  readonly expected: string;
  /** @returns `null` for a wrong value. */
  readonly read: (text: string) => T | null;
  /** The right value that a wrong one is close to. */
  readonly nearest?: (text: string) => string | undefined;
};

/**
 * Reads one value.
 *
 * @param label Names the flag or argument in the error, such as `--port`.
 * @throws {UsageError} With what was found and what to write.
 */
export function readValue<T>(label: string, value: Value<T>, text: string): T {
  const read = value.read(text);
  if (read !== null) return read;
  const near = value.nearest?.(text);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new UsageError(`${label}: Got ${JSON.stringify(text)}. Write ${value.expected}.${hint}`);
}

export const PORT: Value<number> = {
  name: '<port>',
  expected: 'a port from 0 to 65535',
  read: (text) => wholeNumber(text, 0, 65_535),
};

export const COUNT: Value<number> = {
  name: '<number>',
  expected: 'a whole number, 1 or more',
  read: (text) => wholeNumber(text, 1, Number.MAX_SAFE_INTEGER),
};

export const HOST: Value<string> = {
  name: '<address>',
  expected: 'a name or an address of this machine, such as 0.0.0.0',
  read: (text) => (/^[\w.:%-]+$/.test(text) ? text : null),
};

/** A folder that has to be there. */
export const FOLDER: Value<string> = {
  name: '<folder>',
  expected: 'a folder that exists',
  read: (text) => (statOf(text)?.isDirectory() === true ? text : null),
  nearest: (text) => nearestPath(text, 'folder'),
};

/** A folder that is made where there is none. */
export const NEW_FOLDER: Value<string> = {
  name: '<folder>',
  expected: 'the path of a folder',
  read: (text) => (text !== '' && statOf(text)?.isFile() !== true ? text : null),
};

/** A file that has to be there. */
export const FILE: Value<string> = {
  name: '<file>',
  expected: 'a file that exists',
  read: (text) => (statOf(text)?.isFile() === true ? text : null),
  nearest: (text) => nearestPath(text, 'file'),
};

/** One of a few words. */
export function oneOf<const Choice extends string>(choices: readonly Choice[]): Value<Choice> {
  return {
    name: choices.join('|'),
    expected: `one of ${choices.join(', ')}`,
    read: (text) => choices.find((choice) => choice === text) ?? null,
    nearest: (text) => nearestName(text, choices),
  };
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : null;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // Such as a folder without permission, which counts as missing.
    return undefined;
  }
}

/** The path beside a missing one whose name is nearly the same. */
function nearestPath(path: string, kind: 'file' | 'folder'): string | undefined {
  const folder = dirname(path);
  if (statOf(folder)?.isDirectory() !== true) return undefined;
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (kind === 'folder' ? entry.isDirectory() : entry.isFile()))
    .map(({ name }) => name);
  const near = nearestName(basename(path), names);
  return near === undefined ? undefined : join(folder, near);
}
