import { parseArgs } from 'node:util';
import { buildSite } from './build-site';
import { checkContent } from './check-content';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'out' } } });

const site = await checkContent();
process.exitCode = site === null ? 1 : await buildSite(site, values.out);
