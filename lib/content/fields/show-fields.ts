import { z } from 'zod';
import { PLATFORMS } from '@/lib/show/show';
import { addIssue, flag, id, isPublicPath, isWebAddress, link, people, text } from './common';
import { feedFields } from './feed-fields';
import { wrong } from './field-problems';

const series = z.strictObject(
  {
    id: id('daily'),
    title: text('a name, such as "Daily"'),
    label: text('what stands above a title, such as "Daily Episode"').optional(),
    description: text('a sentence about this series').optional(),
  },
  wrong('`id`, `title`, `label` and `description`, each on a line of its own'),
);

const place = z.strictObject(
  {
    platform: z.enum(PLATFORMS, wrong(`one of ${PLATFORMS.join(', ')}`)),
    url: link,
    label: text('what the link says').optional(),
  },
  wrong('`platform` and `url`, each on a line of its own'),
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
  wrong(CATEGORY),
);

const LANGUAGE = wrong('a language tag such as en or de-AT');
const ADDRESS = wrong('the address of the site, such as https://example.org/my-show');

/** What `content/show.yaml` may hold. */
export const showFields = z
  .strictObject(
    {
      title: text('the name of the show'),
      description: text('one or two sentences about the show'),
      language: z.string(LANGUAGE).refine(isLanguage, LANGUAGE).transform(canonical),
      url: z.string(ADDRESS).refine(isSiteAddress, ADDRESS),
      author: text('who makes the show'),
      email: z.email(wrong('an address such as hello@example.org')).optional(),
      artwork: z
        .string(wrong('the path of a square picture below public/, such as "/artwork.png"'))
        .refine(
          isPublicPath,
          wrong('the path of a square picture below public/, such as "/artwork.png"'),
        ),
      accent: z
        .string(wrong('a colour in quotes, such as "#a04020"'))
        .regex(/^#[0-9a-f]{6}$/i, wrong('a colour in quotes, such as "#a04020"'))
        .transform((colour) => colour.toLowerCase())
        .default('#a04020'),
      explicit: flag.default(false),
      categories: z.array(category, wrong('a list of categories')).default([]),
      copyright: text('a line such as "2026 Joanna Rivers"').optional(),
      guid: z.guid(wrong('the podcast:guid of your feed, a UUID')).optional(),
      series: z.array(series, wrong('a list, each item with `id` and `title`')).default([]),
      people: people.default([]),
      subscribe: z.array(place, wrong('a list, each item with `platform` and `url`')).default([]),
      notice: text('a line for the top of every page').optional(),
      ...feedFields,
    },
    wrong('one `name: value` on each line'),
  )
  .superRefine(({ series: list }, ctx) => {
    for (const [index, { id: own }] of list.entries()) {
      if (list.findIndex((other) => other.id === own) < index) {
        addIssue(ctx, ['series', index, 'id'], `Two series have the id "${own}". Change one.`);
      }
    }
  });

function isLanguage(tag: string): boolean {
  try {
    // `english` has the form of a tag as well, and no language that long exists.
    return new Intl.Locale(tag).language.length <= 3;
  } catch {
    return false;
  }
}

/** `EN-us` and `en-US` are one language, and pages compare tags as text. */
function canonical(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}

/** No query, hash or password: pages hang below it. */
export function isSiteAddress(value: string): boolean {
  if (!isWebAddress(value)) return false;
  const { search, hash, username, pathname } = new URL(value);
  return search === '' && hash === '' && username === '' && !pathname.includes('//');
}
