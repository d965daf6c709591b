import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/**
 * A room of the code and its allowed imports: other rooms, `node`, and packages. A `*` at
 * the end matches any rest; `*` alone matches every package.
 *
 * @typedef {{ room: string, may: string[], mayNot?: string[], instead: string }} Room
 */

/** The first room that contains a file applies. @type {readonly Room[]} */
export const ROOMS = JSON.parse(readFileSync(new URL('import-law.json', import.meta.url), 'utf8'));

/**
 * Checks an import, for ESLint and `tests/unit/tools/dev/import-law.test.ts`.
 *
 * @param {string} file Path from the root of the repository.
 * @param {string} specifier As it is written between the quotes.
 * @returns {string | null} The problem and what to do instead; `null` for an allowed import.
 */
export function breachOf(file, specifier) {
  const room = ROOMS.find((one) => isWithin(file, one.room));
  if (room === undefined)
    return `${file} is in no room. Add its folder to tools/dev/import-law.json.`;
  const target = targetOf(file, specifier);
  const { may, mayNot = [], instead } = room;
  // A room may import itself, even inside a room that is closed to it.
  const isClosed = mayNot.some((closed) => isWithin(target, closed));
  if (!isClosed && may.some((open) => matches(target, open))) return null;
  return `${room.room} may not import ${target}. ${instead}`;
}

/**
 * @param {string} file Path from the root of the repository.
 * @param {string} specifier As it is written between the quotes.
 * @returns {string} A path from the root, without extension, or the name of a package.
 */
function targetOf(file, specifier) {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return join(dirname(file), specifier);
  return specifier.startsWith('node:') ? 'node' : specifier;
}

/** @param {string} target @param {string} open */
function matches(target, open) {
  if (open === '*') return !/^(app|components|lib|tests|tools)\//.test(target);
  if (open.endsWith('*')) return target.startsWith(open.slice(0, -1));
  return isWithin(target, open);
}

/** A file with the name of a room belongs to it. @param {string} path @param {string} room */
function isWithin(path, room) {
  return path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`);
}
