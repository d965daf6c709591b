import { loadSite } from '@/lib/content/load-site';
import { checkContent } from './check-content';
import { runNext } from './run-next';

// An author mends what is faulty while the good episodes are shown.
const site = (await checkContent()) ?? (await loadSite({ goesOn: true }));
process.exitCode = await runNext('dev', site.show, '.verbatim/dev');
