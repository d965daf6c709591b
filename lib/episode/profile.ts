import type { Person } from '@/lib/show/person';
import type { Show } from '@/lib/show/show';
import { memoizeByRef } from './memoize-by-ref';
import { peopleOf } from './people-of';
import type { Published, Collection } from './collections';

/** The details of a person on the pages of a show. */
export type Profile = {
  /** As in `Person.role`, without duplicates: the show's first, then the newest. */
  readonly roles: readonly string[];
  readonly url: string | null;
  readonly image: string | null;
};

/** Merges the details of a person from the show and its episodes; the show takes precedence. */
export function profileOf({ show }: Pick<Published, 'show'>, person: Collection): Profile {
  return profilesOf(show)(person);
}

/** A person can have many pages, and thousands of episodes. */
const profilesOf = memoizeByRef((show: Show) =>
  memoizeByRef(({ id, episodes }: Collection): Profile => {
    const entries: Person[] = [
      ...show.people,
      ...episodes.flatMap((one) => peopleOf(show, one)),
    ].filter((person) => person.id === id);
    return {
      roles: [...new Set(entries.map(({ role }) => role))],
      url: entries.find(({ url }) => url !== null)?.url ?? null,
      image: entries.find(({ image }) => image?.startsWith('/'))?.image ?? null,
    };
  }),
);
