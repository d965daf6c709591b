import { checkContent } from '@/tools/check-content';

/** Checks the content. @returns The exit code. */
export async function check(): Promise<number> {
  const site = await checkContent();
  if (site === null) return 1;
  const count = site.episodes.length;
  console.log(
    `${site.show.title}: ${count === 1 ? '1 episode' : `${count} episodes`}, no problems.`,
  );
  return 0;
}
