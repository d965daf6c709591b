import { v5 as uuidv5 } from 'uuid';
import type { z } from 'zod';
import { groundOfColour } from '@/lib/show/ground';
import type { Show, SubscribeLink } from '@/lib/show/show';
import type { ContentProblem } from './content-error';
import { feedSettings } from './feed-settings';
import { credentialProblems } from './fields/credentials';
import { feedFields } from './fields/feed-fields';
import { showFields } from './fields/show-fields';
import { problemsOf } from './fields/field-problems';
import { personFrom } from './person-from';
import { readYaml, type YamlFields } from './yaml/yaml-fields';

/** The namespace of `podcast:guid`. https://podcasting2.org/podcast-namespace/tags/guid */
const FEED_NAMESPACE = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6';

export type ReadShow =
  | { readonly show: Show; readonly fields: YamlFields; readonly problems: readonly [] }
  | { readonly show: null; readonly problems: readonly ContentProblem[] };

/**
 * Turns `show.yaml` into a `Show`. Pure: the caller reads the disk.
 *
 * @param siteUrl Replaces the file's `url` as the address of the site. The guid is still
 *   made from `url`, because a preview on another host is the same show.
 */
export function readShow(file: string, text: string, siteUrl: string | undefined): ReadShow {
  const { fields, problems } = readYaml(file, text, 1);
  if (fields === null) return { show: null, problems };
  const exposed = credentialProblems(file, fields);
  const parsed = showFields.safeParse(fields.data ?? {});
  if (!parsed.success) {
    const faults = problemsOf(file, fields, parsed.error, showFields);
    return { show: null, problems: [...exposed, ...faults] };
  }
  if (exposed.length > 0) return { show: null, problems: exposed };
  return { show: showFrom(parsed.data, siteUrl ?? parsed.data.url), fields, problems: [] };
}

function showFrom(fields: z.infer<typeof showFields>, address: string): Show {
  const url = withoutSlash(new URL(address).href);
  const own = `${withoutSlash(new URL(fields.url).href)}/feed.xml`;
  return {
    ...withoutFeedFields(fields),
    feed: feedSettings(fields),
    ground: groundOfColour(fields.accent),
    // The episodes are read later.
    hasSeasons: false,
    url,
    basePath: withoutSlash(new URL(url).pathname),
    email: fields.email ?? null,
    copyright: fields.copyright ?? null,
    notice: fields.notice ?? null,
    timezone: fields.timezone ?? null,
    links: {
      newsletter: fields.links?.newsletter ?? null,
      contact: fields.links?.contact ?? null,
      social: fields.links?.social ?? [],
    },
    editUrl: fields.editUrl ?? null,
    guid: fields.guid ?? uuidv5(own.replace(/^https?:\/\//, ''), FEED_NAMESPACE),
    series: fields.series.map((one) => ({
      ...one,
      label: one.label ?? one.title,
      description: one.description ?? null,
    })),
    people: fields.people.map((person) => personFrom(person, 'host')),
    subscribe: fields.subscribe.map(({ platform, url: to, label }) => ({
      platform,
      url: to,
      label: label ?? LABELS[platform] ?? new URL(to).hostname.replace(/^www\./, ''),
    })),
  };
}

/** Removes the fields that `show.feed` holds. */
function withoutFeedFields<T extends object>(fields: T): Omit<T, keyof typeof feedFields> {
  const rest = Object.entries(fields).filter(([name]) => !Object.hasOwn(feedFields, name));
  // The type of `fromEntries` loses the names of the fields.
  return Object.fromEntries(rest) as Omit<T, keyof typeof feedFields>;
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}

/** The names that the platforms use for themselves. */
const LABELS: Readonly<Record<SubscribeLink['platform'], string | null>> = {
  apple: 'Apple Podcasts',
  spotify: 'Spotify',
  youtube: 'YouTube',
  overcast: 'Overcast',
  pocketcasts: 'Pocket Casts',
  castbox: 'Castbox',
  antennapod: 'AntennaPod',
  amazon: 'Amazon Music',
  deezer: 'Deezer',
  rss: 'RSS',
  website: null,
};
