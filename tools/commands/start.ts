import type { Site } from '@/lib/content/load-site';
import { checkContent } from '@/tools/check-content';
import { readAndBuild } from '@/tools/read-and-build';
import { serve } from '@/tools/serve';
import { whyNotServed } from '@/tools/why-not-served';

type StartOptions = {
  /** Serves this export without a build. */
  readonly dir: string | null;
  readonly port: number;
  readonly host: string;
};

/**
 * Builds the site and serves it until the process ends.
 *
 * @returns 0 once it is served, or 1.
 */
export async function start({ dir, port, host }: StartOptions): Promise<number> {
  const folder = dir ?? 'out';
  const site = dir === null ? await buildInto(folder) : await checkContent();
  if (site === null) return 1;
  const { basePath, title } = site.show;
  try {
    console.log(`${title}: ${await serve({ folder, basePath, port, host })}`);
    return 0;
  } catch (error) {
    console.error(whyNotServed(error, port, host));
    return 1;
  }
}

/** @returns The site, or `null` when it cannot be built. */
async function buildInto(folder: string): Promise<Site | null> {
  const { site, code } = await readAndBuild(folder);
  return code === 0 ? site : null;
}
