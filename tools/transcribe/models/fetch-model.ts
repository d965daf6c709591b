import { mkdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { downloadFile } from '@/tools/import/net/download-file';
import { netErrorFrom } from '@/tools/import/net/net-error';
import { hashOfFile } from '@/tools/transcribe/engines/hash-files';
import type { Model, ModelFile } from './table';

/** Folder of models, which all shows of a user share. */
export function modelsFolder(env = process.env): string {
  const own = env['VERBATIM_MODELS'] ?? '';
  if (own !== '') return own;
  const cache = env['XDG_CACHE_HOME'] ?? '';
  return join(cache === '' ? join(homedir(), '.cache') : cache, 'verbatim', 'models');
}

/** The files of a model that are not there yet. */
export async function missingFiles(model: Model, root: string): Promise<ModelFile[]> {
  const checked = await Promise.all(
    model.files.map(async (file) => {
      const size = await stat(join(root, model.id, file.name)).then(
        (found) => found.size,
        () => null,
      );
      return size !== null && size === (file.bytes ?? size) ? [] : [file];
    }),
  );
  return checked.flat();
}

export type FetchOptions = {
  readonly signal: AbortSignal;
  /** Whether servers in private networks are asked; for tests. */
  readonly allowPrivate?: boolean;
};

/**
 * Downloads what is missing of a model, goes on where an earlier download ended, and checks every
 * file. A wrong file is deleted.
 *
 * @returns Its folder.
 * @throws {Error} With one line that names the file.
 */
export async function fetchModel(
  model: Model,
  root: string,
  { signal, allowPrivate = false }: FetchOptions,
): Promise<string> {
  const folder = join(root, model.id);
  await mkdir(folder, { recursive: true });
  const missing = await missingFiles(model, root);
  const needed = missing.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  const { bavail, bsize } = await statfs(folder);
  if (needed > bavail * bsize) {
    throw new Error(
      `${folder}: The model needs ${Math.ceil(needed / 1e6)} MB, and the disk has no room for it.`,
    );
  }
  for (const one of missing) {
    const file = join(folder, one.name);
    // Under its own name, a file is whole and checked: its size alone shows later that it is there.
    const fresh = `${file}.new`;
    await downloadFile(one.address, fresh, { allowPrivate, signal }).catch((error: unknown) => {
      throw new Error(`${file}: ${netErrorFrom(error).message}`);
    });
    await checkFile(file, fresh, one);
    await rename(fresh, file);
  }
  const others = model.files.filter((file) => !missing.includes(file));
  for (const file of others) {
    const path = join(folder, file.name);
    await checkFile(path, path, file);
  }
  return folder;
}

/**
 * @param path What errors name.
 * @param at Where the file lies until it is checked.
 */
async function checkFile(path: string, at: string, { bytes, sha256 }: ModelFile): Promise<void> {
  const { size } = await stat(at);
  const isRight =
    size === (bytes ?? size) && (sha256 === null || (await hashOfFile(at)) === sha256);
  if (isRight) return;
  await rm(at, { force: true });
  const what =
    size === bytes
      ? 'It is another file than the one that was checked'
      : `It has ${size} of ${bytes} bytes`;
  throw new Error(`${path}: ${what}. It was deleted; run the command again to download it.`);
}
