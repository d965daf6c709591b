import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportError } from '@/tools/import/options';

/** In show.yaml of the sample show. */
const SAMPLE = /^url: https:\/\/plain-weights\.example\s*$/m;

export async function showExists(contentDir: string): Promise<boolean> {
  return (await readShowFile(contentDir)) !== null;
}

/**
 * The sample show would be mixed with the author's own.
 *
 * @throws {ImportError} When the folder has it.
 */
export async function refuseSample(contentDir: string): Promise<void> {
  const text = await readShowFile(contentDir);
  if (text === null || !SAMPLE.test(text)) return;
  const remove = ['show.yaml', 'episodes', 'pages'].map((name) => join(contentDir, name));
  throw new ImportError(
    `${contentDir}: The sample show is in it. Delete ${remove.join(', ')} and public/audio first, or choose another folder with --into.`,
  );
}

function readShowFile(contentDir: string): Promise<string | null> {
  return readFile(join(contentDir, 'show.yaml'), 'utf8').catch(() => null);
}
