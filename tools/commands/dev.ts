import { loadSite } from '@/lib/content/load-site';
import { checkContent } from '@/tools/check-content';
import { runNext } from '@/tools/run-next';

// An author mends what is faulty while the good episodes are shown.
const site = (await checkContent()) ?? (await loadSite({ goesOn: true }));
process.exitCode = await runNext('dev', site.show, '.verbatim/dev');
