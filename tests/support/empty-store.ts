import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kept } from '@/tools/store/kept';
import { openStore } from '@/tools/store/store';

/** A store that has nothing yet, in a folder of its own. */
export async function emptyStore(): Promise<Kept> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
  return { store: await openStore(folder), program: 'test' };
}
