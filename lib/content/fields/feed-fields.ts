import { z } from 'zod';
import { addIssue, count, flag, link, text } from './common';
import { date } from './date';
import { license } from './license';
import { formerly } from './formerly';
import { feedExtra } from './feed-extra';
import { places } from './places';
import { expected } from './field-problems';

/** Length in characters; apps truncate longer text. https://podcasting2.org/podcast-namespace */
const SHORT = 128;
const LONG = 4000;

/** Text that apps show on one line. */
export function shortText(description: string, longest = SHORT) {
  return text(description).refine(
    (value) => value.length <= longest,
    expected(`${description}, of ${longest} letters at most`),
  );
}

const funding = z.strictObject(
  { url: link, title: shortText('what the link says, such as "Support the show"') },
  expected('`url` and `title`, each on a line of its own'),
);

const txt = z.strictObject(
  {
    text: shortText('the text that you were given', LONG),
    purpose: shortText('what it is for, such as verify').optional(),
  },
  expected('`text` and, if you like, `purpose`, each on a line of its own'),
);

const PARTS =
  'INTERVAL|COUNT|UNTIL|WKST|BYDAY|BYMONTHDAY|BYMONTH|BYWEEKNO|BYYEARDAY|BYSETPOS|BYHOUR|BYMINUTE|BYSECOND';
const RULE = new RegExp(
  `^FREQ=(?:HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:${PARTS})=[A-Z0-9:.,+-]+)*$`,
);
const RULE_EXPECTED = expected('a rule of RFC 5545 such as FREQ=WEEKLY;BYDAY=MO,TH');

const updateFrequency = z
  .strictObject(
    {
      text: shortText('how often, in words, such as "Every Monday"'),
      rrule: z.string(RULE_EXPECTED).regex(RULE, RULE_EXPECTED).optional(),
      start: date.optional(),
      complete: flag.default(false),
    },
    expected('`text` and, if you like, `rrule`, `start` and `complete`, each on a line of its own'),
  )
  .superRefine(({ rrule, start }, ctx) => {
    if (rrule?.includes('COUNT=') && start === undefined) {
      addIssue(ctx, ['rrule'], 'A rule with COUNT needs a first date. Add `start`, a date.');
    }
  });

const recommended = z.strictObject(
  {
    guid: z.guid(expected('the podcast:guid of the other show, a UUID')),
    url: link.optional(),
    title: shortText('the name of the other show').optional(),
  },
  expected('`guid` and, if you like, `url` and `title`, each on a line of its own'),
);

const PREFIX = expected('an address that ends with a slash, such as "https://op3.dev/e/"');

/** Fields of `show.yaml` that only feeds use. */
export const feedFields = {
  feed: link.optional(),
  feedLimit: count('how many episodes the feed has, such as 300').default(300),
  type: z.enum(['episodic', 'serial'], expected('episodic or serial')).default('episodic'),
  locked: flag.default(false),
  block: flag.default(false),
  hub: link.optional(),
  newFeed: link.optional(),
  feedFormerly: formerly.default([]),
  funding: z.array(funding, expected('a list, each item with `url` and `title`')).default([]),
  location: places.default([]),
  license: license.optional(),
  txt: z.array(txt, expected('a list, each item with a `text`')).default([]),
  updateFrequency: updateFrequency.optional(),
  feedPrefix: link.refine((value) => /^https:\/\/[^?#]+\/$/.test(value), PREFIX).optional(),
  feedExtra: feedExtra.default([]),
  podroll: z.array(recommended, expected('a list, each item with a `guid`')).default([]),
};
