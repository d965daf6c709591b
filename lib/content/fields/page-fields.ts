import { z } from 'zod';
import { PAGE_PLACEMENTS } from '@/lib/show/show-page';
import { flag, text } from './common';
import { expected } from './field-problems';

/** The front matter of a page of the show's own. */
export const pageFields = z.strictObject(
  {
    title: text('a title, in quotes if it has a colon'),
    summary: text('one or two sentences, as plain text').optional(),
    order: z.int(expected('a whole number')).optional(),
    in: z.enum(PAGE_PLACEMENTS, expected('header, footer or none')).default('footer'),
    draft: flag.default(false),
  },
  expected('one `name: value` on each line'),
);
