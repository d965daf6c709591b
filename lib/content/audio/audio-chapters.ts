import type { AudioChapter } from '@/lib/episode/episode';
import { parseFile } from 'music-metadata';
import { mp4Chapters } from './mp4-chapters';

const MP4 = new Set(['m4a', 'm4b']);

/**
 * The chapters in an audio file: `CHAP` frames of ID3, or the chapters of MP4.
 *
 * @returns In ascending order, with titles on one line; an empty list if there are fewer
 *   than two, because a single chapter divides nothing.
 */
export async function audioChapters(
  path: string,
  ending: string,
  durationSeconds: number,
): Promise<AudioChapter[]> {
  const found = MP4.has(ending) ? await mp4Chapters(path) : await id3Chapters(path);
  const chapters = found
    .map(({ startSeconds, title }) => ({ startSeconds, title: onOneLine(title) }))
    .filter(({ startSeconds, title }) => startSeconds < durationSeconds && title !== '')
    .sort((a, b) => a.startSeconds - b.startSeconds)
    .filter(({ startSeconds }, at, all) => startSeconds !== all[at - 1]?.startSeconds);
  return chapters.length < 2 ? [] : chapters;
}

async function id3Chapters(path: string): Promise<AudioChapter[]> {
  const options = { includeChapters: true, skipCovers: true, skipPostHeaders: true };
  const { format } = await parseFile(path, options);
  return (format.chapters ?? []).map(({ start, title }) => ({ startSeconds: start, title }));
}

function onOneLine(title: string): string {
  return title.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
