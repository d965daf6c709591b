import { posix } from 'node:path';
import { isWebAddress } from '@/lib/content/fields/common';
import type { FeedPerson } from '@/tools/import/episode/people-of';
import { nameOf } from './join-transcripts';
import type { SiteDocument } from './read-documents';
import { isData, listOfValue, textAt, textOfValue } from './values-of';
import type { Found } from './field-names';
import type { Data } from './front-matter';

const FOLDER =
  /(?:^|\/)_?(?:people|persons?|hosts?|guests?|authors?|team|contributors?|crew)(?:\/|$)/i;

/** Whether a document describes a person. */
export function isPerson({ path }: Pick<SiteDocument, 'path'>): boolean {
  return FOLDER.test(posix.dirname(path));
}

/** A person whom a file describes. */
export type KnownPerson = { readonly path: string; readonly data: Data };

/** The people of a site by their ids: the names of their files, and their user names. */
export function peopleById(documents: readonly SiteDocument[]): ReadonlyMap<string, KnownPerson> {
  const people = new Map<string, KnownPerson>();
  for (const { path, split } of documents) {
    const ids = [nameOf(path), textAt(split.data, 'username', 'id', 'slug')];
    for (const id of ids) if (id !== '') people.set(id.toLowerCase(), { path, data: split.data });
  }
  return people;
}

/**
 * The people of an episode. A name of `guests` gives its role.
 *
 * @param picture Finds a picture of the folder.
 * @param used Called with the paths of their files.
 * @param unknown Called with ids that no file describes.
 */
export function peopleIn(
  found: readonly Found[],
  known: ReadonlyMap<string, KnownPerson>,
  picture: (address: string) => string | null,
  used: (path: string) => void,
  unknown: (id: string) => void,
): FeedPerson[] {
  const all = found.flatMap(({ name, value }) => {
    const role = /guest/i.test(name) ? 'guest' : /host/i.test(name) ? 'host' : '';
    const entries: readonly unknown[] = Array.isArray(value)
      ? value
      : isData(value)
        ? [value]
        : listOfValue(value);
    return entries.flatMap((entry): FeedPerson[] => {
      if (isData(entry)) return personFrom(entry, role, picture);
      const id = textOfValue(entry);
      const person = known.get(id.toLowerCase());
      if (person === undefined && /^[a-z0-9_-]+$/.test(id)) unknown(id);
      if (person !== undefined) used(person.path);
      const data = person?.data;
      return data === undefined
        ? personFrom({ name: id }, role, picture)
        : personFrom({ ...data, role: undefined, type: undefined }, role, picture);
    });
  });
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at);
}

function personFrom(
  data: Data,
  role: string,
  picture: (address: string) => string | null,
): FeedPerson[] {
  const name = textAt(data, 'name', 'title', 'display_name', 'fullname');
  if (name === '') return [];
  const own = textAt(data, 'role').toLowerCase() || role;
  const url = textAt(
    data,
    'homepage',
    'url',
    'website',
    'link',
    'links.website',
    'mastodon',
    'twitter',
  );
  const written = textAt(data, 'avatar', 'image', 'photo', 'img', 'picture');
  const image = isWebAddress(written) ? written : picture(written);
  return [
    {
      name,
      ...(own !== '' && { role: own }),
      ...(isWebAddress(url) && { url }),
      ...(image !== null && { image }),
    },
  ];
}
