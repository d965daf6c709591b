import { checkContent } from '@/tools/check-content';

const site = await checkContent();
if (site === null) process.exitCode = 1;
else console.log(`${site.show.title}: ${site.episodes.length} episodes, and nothing to mend.`);
