import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { withBuildLock } from '@/tools/build-lock';
import { OG_CACHE } from '@/tools/export/write-og-pictures';
import { addStore } from '@/tools/store/add-store';
import { build } from './build';

/** The folders of `.verbatim` that a part of a build leaves. */
const STORE = 'store';
const PICTURES = 'og';

/**
 * Puts together what the parts of a build have made, and builds the rest.
 *
 * @param folders One for each part, with its `store` and `og`.
 * @param out Folder for the finished site.
 * @returns The exit code.
 */
export async function merge(folders: readonly string[], out: string): Promise<number> {
  const empty = await withBuildLock('the merge', async () => {
    const without: string[] = [];
    for (const folder of folders) {
      if ((await addStore(join(folder, STORE))) === 0) without.push(folder);
      await cp(join(folder, PICTURES), OG_CACHE, { recursive: true }).catch(() => undefined);
    }
    return without;
  });
  for (const folder of empty) {
    console.error(
      `${folder}  has no part of a build. Copy .verbatim/store and .verbatim/og of "npm run build -- --shard …" there.`,
    );
  }
  return empty.length > 0 ? 1 : build(out);
}
