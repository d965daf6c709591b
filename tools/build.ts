import { parseArgs } from 'node:util';
import { buildSite } from './build-site';
import { checkContent } from './check-content';
import { whyNoWorkFolder } from './work-folder';
import { createStageClock, tellStages } from './stages';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'out' } } });

const clock = createStageClock();
const site = await clock.time('reading', checkContent);
const isReady = (await whyNoWorkFolder()) === null;
process.exitCode = site === null || !isReady ? 1 : await buildSite(site, values.out, clock);
await tellStages(clock);
