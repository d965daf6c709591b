import type { ListedChapter } from '@/lib/episode/episode';
import { formatClock } from '@/lib/time/format-clock';
import type { Report } from './episode-parts';
import { chaptersFileOf, readChaptersFile } from './files/chapters-file';
import type { TimingSource } from './timing/decide/timing-source';

type Given = {
  /** Path of the episode. */
  readonly file: string;
  /** The `chapters` of the front matter. */
  readonly written: readonly ListedChapter[] | undefined;
  /** Of the audio; `null` if it has a problem. */
  readonly durationSeconds: number | null;
};

/** The chapters that the author listed: in the front matter, or in a file beside the episode. */
export async function listedChapters(
  { file, written, durationSeconds }: Given,
  { timedFiles, read }: Pick<TimingSource, 'timedFiles' | 'read'>,
  report: Report,
): Promise<readonly ListedChapter[]> {
  const beside = chaptersFileOf(file);
  const hasFile = timedFiles.has(beside);
  if (written !== undefined && hasFile) {
    report('chapters', `They are in ${beside}, too. Remove this list, or the file.`);
    return [];
  }
  const found = hasFile ? readChaptersFile(beside, await read(beside)) : (written ?? []);
  if (typeof found === 'string') {
    report('chapters', `${beside}: ${found}`, 1);
    return [];
  }
  const late = found.findIndex(({ startSeconds }) => startSeconds >= (durationSeconds ?? Infinity));
  const chapter = found[late];
  if (chapter === undefined || durationSeconds === null) return found;
  const field = hasFile ? 'chapters' : ['chapters', late, 'start'];
  const clocks = [chapter.startSeconds, durationSeconds].map(formatClock);
  report(
    field,
    `"${chapter.title}" starts at ${clocks[0]}, and the audio ends at ${clocks[1]}. Write an earlier time.`,
  );
  return [];
}
