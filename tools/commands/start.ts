import type { Site } from '@/lib/content/load-site';
import { withBuildLock } from '@/tools/build-lock';
import { buildSite } from '@/tools/build-site';
import { checkContent } from '@/tools/check-content';
import { finishReplacement } from '@/tools/replace-folder';
import { serve } from '@/tools/serve';
import { openStore } from '@/tools/store/store';
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
function buildInto(folder: string): Promise<Site | null> {
  return withBuildLock(`the build into ${folder}`, async () => {
    await finishReplacement();
    const store = await openStore();
    const site = await checkContent(store);
    return site !== null && (await buildSite(site, folder, { store })) === 0 ? site : null;
  });
}
