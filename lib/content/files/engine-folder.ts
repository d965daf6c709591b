import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This file. A package.json says less: authors change the name in their clones. */
const OWN_FILE = 'lib/content/files/engine-folder.ts';

let found: string | undefined;

/**
 * The folder of Verbatim's own files: this repository, or the installed package. Files of the
 * show are below the working folder, and the two are the same only in a clone.
 *
 * @returns An absolute path.
 * @throws {Error} When this file was copied out of the package.
 */
export function engineFolder(): string {
  return (found ??= foldersFrom(dirname(fileURLToPath(import.meta.url))).find(isEngine) ?? lost());
}

/** The absolute path of a file of Verbatim. */
export function engineFile(path: string): string {
  return join(engineFolder(), path);
}

/**
 * The folder of a package that Verbatim depends on. Not by `require.resolve`, since packages
 * need not export their package.json.
 *
 * @throws {Error} When it is not installed.
 */
export function packageFolder(name: string): string {
  const folder = packageSeenFrom(engineFolder(), name);
  if (folder === null) throw new Error(`${name} is not installed. Run: npm install`);
  return folder;
}

/** The folder in which Node finds a package for a file in `folder`; `null` for none. */
export function packageSeenFrom(folder: string, name: string): string | null {
  return (
    foldersFrom(folder)
      .map((one) => join(one, 'node_modules', name))
      .find((one) => existsSync(one)) ?? null
  );
}

/** A folder and all above it. */
function foldersFrom(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersFrom(parent)];
}

function isEngine(folder: string): boolean {
  return existsSync(join(folder, OWN_FILE));
}

function lost(): never {
  throw new Error(`${import.meta.url}: ${OWN_FILE} is in no folder above. Install Verbatim again.`);
}
