import { z } from 'zod';
import { LOOKS, RADII } from '@/lib/show/look';
import { PLATFORMS } from '@/lib/show/show';
import { editUrl } from './edit-url';
import { addIssue, flag, id, isPublicPath, isWebAddress, link, people, text } from './common';
import { feedFields } from './feed-fields';
import { formerly } from './formerly';
import { timezone } from './timezone';
import { expected } from './field-problems';
import { showLinks } from './show-links';

const series = z.strictObject(
  {
    id: id('daily'),
    title: text('a name, such as "Daily"'),
    label: text('what stands above a title, such as "Daily Episode"').optional(),
    description: text('a sentence about this series').optional(),
  },
  expected('`id`, `title`, `label` and `description`, each on a line of its own'),
);

const subscribeLink = z.strictObject(
  {
    platform: z.enum(PLATFORMS, expected(`one of ${PLATFORMS.join(', ')}`)),
    url: link,
    label: text('what the link says').optional(),
  },
  expected('`platform` and `url`, each on a line of its own'),
);

const CATEGORY = 'a category such as Technology, or with its part, `News: Tech News`';
const category = z.union(
  [
    text(CATEGORY).transform((name) => ({ name, sub: null })),
    z
      .record(z.string(), text(CATEGORY))
      .refine((pair) => Object.keys(pair).length === 1)
      .transform((pair) => {
        const [[name, sub] = ['', '']] = Object.entries(pair);
        return { name, sub };
      }),
  ],
  expected(CATEGORY),
);

const LANGUAGE = expected('a language tag such as en or de-AT');
const ADDRESS = expected('the address of the site, such as https://example.org/my-show');

const colour = z
  .string(expected('a colour in quotes, such as "#a04020"'))
  .regex(/^#[0-9a-f]{6}$/i, expected('a colour in quotes, such as "#a04020"'))
  .transform((written) => written.toLowerCase());

const OWN_FEED =
  'This is an address of this site, which publishes a feed only without `feed`. Remove the field, or write the address of the feed at your host.';

const NO_FEED_HERE =
  'With `feed`, this site publishes none that an old address could lead to. Remove one of the two.';

/** The fields of `content/show.yaml`. */
export const showFields = z
  .strictObject(
    {
      title: text('the name of the show'),
      description: text('one or two sentences about the show'),
      language: z.string(LANGUAGE).refine(isLanguage, LANGUAGE).transform(canonical),
      timezone: timezone.optional(),
      url: z.string(ADDRESS).refine(isSiteAddress, ADDRESS),
      author: text('who makes the show'),
      email: z.email(expected('an address such as hello@example.org')).optional(),
      artwork: z
        .string(expected('the path of a square picture below public/, such as "/artwork.png"'))
        .refine(
          isPublicPath,
          expected('the path of a square picture below public/, such as "/artwork.png"'),
        ),
      accent: colour.default('#a04020'),
      accentDark: colour.nullable().default(null),
      look: z.enum(LOOKS, expected(`one of ${LOOKS.join(', ')}`)).default('editorial'),
      radius: z.literal(RADII, expected(`one of ${RADII.join(', ')}`)).default(8),
      smartPunctuation: flag.default(true),
      explicit: flag.default(false),
      categories: z.array(category, expected('a list of categories')).default([]),
      copyright: text('a line such as "2026 Joanna Rivers"').optional(),
      guid: z.guid(expected('the podcast:guid of your feed, a UUID')).optional(),
      series: z.array(series, expected('a list, each item with `id` and `title`')).default([]),
      people: people.default([]),
      subscribe: z
        .array(subscribeLink, expected('a list, each item with `platform` and `url`'))
        .default([]),
      links: showLinks.optional(),
      featured: z
        .array(id('old-maps'), expected('a list of the last parts of addresses, such as old-maps'))
        .default([]),
      editUrl: editUrl.optional(),
      notice: text('a line for the top of every page').optional(),
      formerly: formerly.default([]),
      ...feedFields,
    },
    expected('one `name: value` on each line'),
  )
  .superRefine(({ series: list, url, feed, feedFormerly }, ctx) => {
    if (feed !== undefined && feedFormerly.length > 0)
      addIssue(ctx, ['feedFormerly'], NO_FEED_HERE);
    if (feed?.startsWith(`${url.replace(/\/+$/, '')}/`)) addIssue(ctx, ['feed'], OWN_FEED);
    for (const [index, { id: own }] of list.entries()) {
      if (list.findIndex((other) => other.id === own) < index) {
        addIssue(ctx, ['series', index, 'id'], `Two series have the id "${own}". Change one.`);
      }
    }
  });

function isLanguage(tag: string): boolean {
  try {
    // `english` is a well-formed tag too, but no language code is longer than three letters.
    return new Intl.Locale(tag).language.length <= 3;
  } catch {
    return false;
  }
}

/** Normalizes `EN-us` to `en-US`, because pages compare tags as text. */
function canonical(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}

/** Whether an address can be the root of a site: without query, hash or credentials. */
export function isSiteAddress(value: string): boolean {
  if (!isWebAddress(value)) return false;
  const { search, hash, username, pathname } = new URL(value);
  return search === '' && hash === '' && username === '' && !pathname.includes('//');
}
