import { checkContent } from '@/tools/check-content';

/** Checks the content. @returns The exit code. */
export async function check(): Promise<number> {
  const site = await checkContent();
  if (site === null) return 1;
  console.log(`${site.show.title}: ${site.episodes.length} episodes, and nothing to mend.`);
  return 0;
}
