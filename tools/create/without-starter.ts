import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { WORK_FOLDER } from '@/tools/work-folder';
import { COPIED, EPISODE_FILE, isStarter, SHOW_FILE, sourceOf } from './starter';

/**
 * Runs an import without the example that `create` wrote, which would keep the title of the feed out
 * and stay among its episodes. The example comes back when the import wrote no show.
 *
 * @param into The content folder. One that an author has changed stays as it is.
 */
export async function withoutStarter<T>(into: string, work: () => Promise<T>): Promise<T> {
  if (basename(into) !== dirname(SHOW_FILE)) return work();
  const root = dirname(into);
  const aside = join(root, WORK_FOLDER, 'starter');
  const texts = await Promise.all(
    [SHOW_FILE, EPISODE_FILE].map((file) => readFile(join(root, file), 'utf8').catch(() => '')),
  );
  if (!isStarter(texts[0] ?? '', texts[1] ?? '')) return work();
  const files = [SHOW_FILE, EPISODE_FILE, ...(await unchangedMedia(root))];
  await move(files, root, aside);
  try {
    return await work();
  } finally {
    if (!existsSync(join(root, SHOW_FILE))) await move(files, aside, root);
    else console.log(`Replaced the example: ${files.join(', ')}.`);
    await rm(aside, { recursive: true, force: true });
  }
}

/** The sound and the artwork, unless the author has put others in their places. */
async function unchangedMedia(root: string): Promise<string[]> {
  const media = Object.entries(COPIED).filter(([file]) => file.startsWith('public/'));
  const found = await Promise.all(
    media.map(async ([file, name]) => {
      const own = await readFile(join(root, file)).catch(() => null);
      return own?.equals(await readFile(sourceOf(name))) === true ? [file] : [];
    }),
  );
  return found.flat();
}

async function move(files: readonly string[], from: string, to: string): Promise<void> {
  for (const file of files.filter((one) => existsSync(join(from, one)))) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await rename(join(from, file), join(to, file));
  }
}
