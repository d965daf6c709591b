import { parseArgs } from 'node:util';
import type { Site } from '@/lib/content/load-site';
import { withBuildLock } from '@/tools/build-lock';
import { buildSite } from '@/tools/build-site';
import { checkContent } from '@/tools/check-content';
import { finishReplacement } from '@/tools/replace-folder';
import { serve } from '@/tools/serve';

const { values } = parseArgs({
  options: {
    /** Serves this export as it is, without a build. */
    dir: { type: 'string' },
    port: { type: 'string', default: process.env['PORT'] ?? '3000' },
    /** `0.0.0.0` lets other devices of the network connect, such as a phone. */
    host: { type: 'string', default: 'localhost' },
  },
});

const folder = values.dir ?? 'out';

/** @returns The site, or `null` when it cannot be served. */
async function prepare(): Promise<Site | null> {
  if (values.dir !== undefined) return checkContent();
  return withBuildLock(`the build into ${folder}`, async () => {
    await finishReplacement();
    const site = await checkContent();
    return site !== null && (await buildSite(site, folder)) === 0 ? site : null;
  });
}

const site = await prepare();
if (site === null) process.exit(1);
const { basePath, title } = site.show;
const { host, port } = values;
console.log(`${title}: ${await serve({ folder, basePath, port: Number(port), host })}`);
