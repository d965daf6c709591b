import { dayOf } from '@/lib/episode/day';
import type { Show } from '@/lib/show/show';
import { topicsFrom } from './episode-parts';
import { instantOf } from './fields/date';
import type { EpisodeFields } from './fields/episode-fields';

/** The fields of the model that are what the author wrote, or a default. */
export function writtenFields(fields: EpisodeFields, show: Show) {
  const { title, date, type, formerly, feedExtra } = fields;
  const publishedAt = instantOf(date) ?? '';
  return {
    title,
    date,
    type,
    publishedAt,
    day: dayOf(date, publishedAt, show.timezone),
    formerly,
    feedExtra,
    isBlocked: fields.block,
    season: fields.season ?? null,
    number: fields.number ?? null,
    topics: topicsFrom(fields.topics),
    image: fields.image ?? null,
    explicit: fields.explicit ?? show.explicit,
    license: fields.license ?? null,
    places: fields.location,
    soundbites: fields.soundbites,
  };
}
