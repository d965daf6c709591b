import { checkContent } from './check-content';
import { runNext } from './run-next';

const site = await checkContent();
if (site === null) process.exit(1);
process.exitCode = await runNext('dev', site.show, '.verbatim/dev');
