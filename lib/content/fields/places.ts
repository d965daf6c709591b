import { z } from 'zod';
import type { Place } from '@/lib/show/place';
import { text } from './common';
import { expected } from './field-problems';

const GEO = expected('latitude and longitude such as "45.6495,13.7768"');
const OSM = expected('what OpenStreetMap calls the place, such as R113314');
const COUNTRY = expected('a country in two letters, such as it');

const place = z
  .strictObject(
    {
      name: text('a place, such as Trieste'),
      rel: z.enum(['subject', 'creator'], expected('subject or creator')).default('subject'),
      geo: z
        .string(GEO)
        .transform((value) => value.replace(/^geo:|\s/g, ''))
        .refine(isOnEarth, GEO)
        .optional(),
      osm: z
        .string(OSM)
        .regex(/^[NWR]\d+(?:#\d+)?$/, OSM)
        .optional(),
      country: z
        .string(COUNTRY)
        .regex(/^[a-z]{2}$/i, COUNTRY)
        .transform((code) => code.toLowerCase())
        .optional(),
    },
    expected(
      '`name` and, if you like, `geo`, `osm`, `country` and `rel`, each on a line of its own',
    ),
  )
  .transform(({ geo, osm, country, ...rest }): Place => ({
    ...rest,
    geo: geo === undefined ? null : `geo:${geo}`,
    osm: osm ?? null,
    country: country ?? null,
  }));

/** The geographic places that a show or an episode is about. */
export const places = z.array(place, expected('a list, each item with a `name`'));

function isOnEarth(value: string): boolean {
  const [, latitude, longitude] = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(value) ?? [];
  return Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180;
}
