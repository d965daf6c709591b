import { parseArgs } from 'node:util';
import { buildSite } from './build-site';
import { checkContent } from './check-content';
import { serve } from './serve';

const { values } = parseArgs({
  options: {
    /** Serves this export as it is, without a build. */
    dir: { type: 'string' },
    port: { type: 'string', default: process.env['PORT'] ?? '3000' },
  },
});

const site = await checkContent();
if (site === null) process.exit(1);
const { basePath, title } = site.show;

const folder = values.dir ?? 'out';
const code = values.dir === undefined ? await buildSite(site, folder) : 0;
if (code !== 0) process.exit(code);
console.log(`${title}: ${await serve({ folder, basePath, port: Number(values.port) })}`);
