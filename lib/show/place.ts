/** A place where a show or an episode was made, or that it is about (`podcast:location`). */
export type Place = {
  readonly name: string;
  readonly rel: 'subject' | 'creator';
  /** `geo:` with latitude and longitude, as in RFC 5870. */
  readonly geo: string | null;
  /** Kind and number in OpenStreetMap, such as `R113314`. */
  readonly osm: string | null;
  /** ISO 3166, two lower-case letters. */
  readonly country: string | null;
};
