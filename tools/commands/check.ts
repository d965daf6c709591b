import { noticeLine } from '@/lib/content/content-error';
import { checkContent } from '@/tools/check-content';
import { transcriptCounts } from '@/tools/transcript-counts';

/** Checks the content. @returns The exit code. */
export async function check(): Promise<number> {
  const site = await checkContent();
  if (site === null) return 1;
  for (const doubt of site.doubts) console.log(noticeLine(doubt));
  const transcripts = transcriptCounts(site.episodes);
  if (transcripts !== null) console.log(`Transcripts: ${transcripts}.`);
  const count = site.episodes.length;
  console.log(
    `${site.show.title}: ${count === 1 ? '1 episode' : `${count} episodes`}, no problems.`,
  );
  return 0;
}
