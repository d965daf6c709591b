import { z } from 'zod';
import type { ListedChapter } from '@/lib/episode/episode';
import { parseClock } from '@/lib/time/parse-clock';
import { addIssue, flag, link, picture, text } from './common';
import { expected } from './field-problems';

const MOMENT = 'seconds such as 73.5, or a time such as "1:13"';

/** Seconds from the start of the audio, as a number or as a clock in quotes. */
export const moment = z
  .union([z.string(), z.number()], expected(MOMENT))
  .transform((value, ctx) => {
    const seconds = typeof value === 'number' ? value : parseClock(value);
    if (seconds !== null && Number.isFinite(seconds) && seconds >= 0) return seconds;
    ctx.addIssue({ code: 'custom', message: MOMENT });
    return z.NEVER;
  });

const chapter = z
  .strictObject(
    {
      start: moment,
      title: text('what the chapter is about'),
      end: moment.optional(),
      url: link.optional(),
      image: picture.optional(),
      hidden: flag.default(false),
    },
    expected(
      '`start`, `title` and, if you like, `end`, `url`, `image` and `hidden`, each on a line of its own',
    ),
  )
  .superRefine(({ start, end }, ctx) => {
    if (end !== undefined && end <= start) {
      addIssue(ctx, ['end'], 'A chapter ends after its start. Write a later time, or remove it.');
    }
  })
  .transform(({ start, title, end, url, image, hidden }): ListedChapter => ({
    startSeconds: start,
    title,
    endSeconds: end ?? null,
    url: url ?? null,
    image: image ?? null,
    isHidden: hidden,
  }));

/** Chapters in the front matter, in rising order. The caller checks that they start within the audio. */
export const chapters = z
  .array(chapter, expected('a list, each item with `start` and `title`'))
  .superRefine((list, ctx) => {
    for (const [at, { startSeconds }] of list.entries()) {
      const before = list[at - 1];
      if (before === undefined || before.startSeconds < startSeconds) continue;
      addIssue(
        ctx,
        [at, 'start'],
        'It starts no later than the chapter above it. Sort the chapters by time.',
      );
    }
  });
