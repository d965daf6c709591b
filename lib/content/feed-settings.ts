import type { z } from 'zod';
import type { FeedSettings } from '@/lib/show/feed-settings';
import { instantOf } from './fields/date';
import type { feedFields } from './fields/feed-fields';

type Fields = z.infer<z.ZodObject<typeof feedFields>>;

/** The settings of a show that only its feeds use, in the form of the model. */
export function feedSettings(fields: Fields): FeedSettings {
  const { type, locked, block, funding } = fields;
  return {
    ...{ type, locked, block, funding },
    hostFeed: fields.feed ?? null,
    limit: fields.feedLimit,
    hub: fields.hub ?? null,
    newFeed: fields.newFeed ?? null,
    formerly: fields.feedFormerly,
    places: fields.location,
    license: fields.license ?? null,
    texts: fields.txt.map(({ text, purpose }) => ({ text, purpose: purpose ?? null })),
    updates: updatesOf(fields.updateFrequency),
    prefix: fields.feedPrefix ?? null,
    extra: fields.feedExtra,
    podroll: fields.podroll.map(({ guid, url, title }) => ({
      guid,
      url: url ?? null,
      title: title ?? null,
    })),
  };
}

function updatesOf(given: Fields['updateFrequency']): FeedSettings['updates'] {
  if (given === undefined) return null;
  const { text, rrule, start, complete } = given;
  return {
    text,
    rrule: rrule ?? null,
    startsAt: start === undefined ? null : instantOf(start),
    complete,
  };
}
