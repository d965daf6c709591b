import { z } from 'zod';
import type { Soundbite } from '@/lib/episode/episode';
import { moment } from './chapters';
import { addIssue } from './common';
import { shortText } from './feed-fields';
import { expected } from './field-problems';

const soundbite = z
  .strictObject(
    {
      start: moment,
      end: moment.optional(),
      duration: moment.optional(),
      title: shortText('what is heard').optional(),
    },
    expected('`start`, `duration` or `end`, and `title`, each on a line of its own'),
  )
  .superRefine(({ start, end, duration }, ctx) => {
    if ((end === undefined) === (duration === undefined)) {
      addIssue(ctx, ['start'], 'A soundbite needs an end. Add either `end` or `duration`.');
    } else if (end !== undefined ? end <= start : duration === 0) {
      const field = end === undefined ? 'duration' : 'end';
      addIssue(ctx, [field], 'A soundbite ends after its start. Write a later time.');
    }
  })
  .transform(({ start, end, duration, title }): Soundbite => ({
    startSeconds: start,
    // Rounded, so that binary fractions do not show up in the feed.
    durationSeconds: Number((duration ?? (end ?? start) - start).toFixed(3)),
    title: title ?? null,
  }));

/** Clips that an author picked. The caller checks that they lie within the audio. */
export const soundbites = z.array(soundbite, expected('a list, each item with a `start`'));
