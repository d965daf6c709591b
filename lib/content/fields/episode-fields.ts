import { z } from 'zod';
import { parseClock } from '@/lib/time/parse-clock';
import { chapters } from './chapters';
import { count, flag, id, link, people, picture, text } from './common';
import { date } from './date';
import { feedExtra } from './feed-extra';
import { formerly } from './formerly';
import { license } from './license';
import { places } from './places';
import { soundbites } from './soundbites';
import { expected } from './field-problems';
import { TRANSCRIPT_STATUSES } from '@/lib/transcript/transcriber';

const DURATION = 'a time such as "9:32", in quotes';

const duration = z.union([z.string(), z.number()], expected(DURATION)).transform((value, ctx) => {
  const seconds = typeof value === 'number' ? value : parseClock(value);
  if (seconds !== null && Number.isInteger(seconds) && seconds > 0) return seconds;
  ctx.addIssue({ code: 'custom', message: DURATION });
  return z.NEVER;
});

/** The front matter of an episode. */
export const episodeFields = z.strictObject(
  {
    title: text('a title, in quotes if it has a colon'),
    date,
    audio: text('a file below public/, such as /audio/old-maps.mp3, or an https address'),
    series: id('daily').optional(),
    season: count('a whole number from 1').optional(),
    number: count('a whole number from 1').optional(),
    type: z.enum(['full', 'trailer', 'bonus'], expected('full, trailer or bonus')).default('full'),
    summary: text('one or two sentences, as plain text').optional(),
    duration: duration.optional(),
    bytes: count('the size of the file in bytes, such as 3432000').optional(),
    slug: id('old-maps').optional(),
    topics: z.array(text('a topic'), expected('a list of topics')).default([]),
    people: people.default([]),
    image: picture.optional(),
    explicit: flag.optional(),
    draft: flag.default(false),
    guid: text('an identifier that never changes, in quotes').optional(),
    transcript: text('the name of a timed transcript beside this file').optional(),
    transcriptStatus: z.enum(TRANSCRIPT_STATUSES, expected('automatic or corrected')).optional(),
    license: license.optional(),
    location: places.default([]),
    soundbites: soundbites.default([]),
    chapters: chapters.optional(),
    formerly: formerly.default([]),
    audioFrom: link.optional(),
    block: flag.default(false),
    feedExtra: feedExtra.default([]),
  },
  expected('one `name: value` on each line'),
);

export type EpisodeFields = z.infer<typeof episodeFields>;
