import { z } from 'zod';
import { decodeText } from '@/lib/content/decode-text';
import { parseClock } from '@/lib/time/parse-clock';
import type { ListedChapter } from '@/lib/episode/episode';
import { isPublicPath, isWebAddress } from '@/lib/content/fields/common';

const ENDING = '.chapters.json';

const start = z.union([z.number(), z.string()]).transform((value) => {
  if (typeof value === 'number') return value;
  return /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : (parseClock(value) ?? NaN);
});

/** Only what is used here is checked: other programs add fields of their own. */
const FILE = z.object({
  chapters: z.array(
    z.object({
      startTime: start,
      endTime: start.nullish(),
      title: z.string().nullish(),
      img: z.string().nullish(),
      url: z.string().nullish(),
      toc: z.boolean().nullish(),
    }),
  ),
});

/** The file with chapters that may stand beside an episode. */
export function chaptersFileOf(file: string): string {
  return file.replace(/\.md$/, ENDING);
}

export function isChaptersFile(file: string): boolean {
  return file.endsWith(ENDING);
}

/**
 * Reads chapters of Podcasting 2.0.
 *
 * @returns In rising order, or a sentence about the problem.
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
 */
export function readChaptersFile(file: string, bytes: Uint8Array): ListedChapter[] | string {
  const { text, problems } = decodeText(file, bytes);
  if (problems[0] !== undefined) return problems[0].message;
  const parsed = FILE.safeParse(parseJson(text));
  if (!parsed.success) return NOT_CHAPTERS;
  const list = parsed.data.chapters.map(chapterFrom);
  if (list.some(({ startSeconds }) => !(startSeconds >= 0))) return NOT_CHAPTERS;
  return list
    .sort((a, b) => a.startSeconds - b.startSeconds)
    .filter(({ startSeconds }, at, all) => startSeconds !== all[at - 1]?.startSeconds);
}

const NOT_CHAPTERS =
  'These are no chapters of Podcasting 2.0. Write `{ "chapters": [{ "startTime": 0, "title": "The coast" }] }`.';

function chapterFrom(one: z.infer<typeof FILE>['chapters'][number]): ListedChapter {
  const title = (one.title ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  const end = one.endTime ?? null;
  const { img, url } = one;
  return {
    startSeconds: one.startTime,
    title,
    endSeconds: end !== null && end > one.startTime ? end : null,
    url: url != null && isWebAddress(url) ? url : null,
    image: img != null && (isWebAddress(img) || isPublicPath(img)) ? img : null,
    // Without a title there is nothing to list.
    isHidden: one.toc === false || title === '',
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
