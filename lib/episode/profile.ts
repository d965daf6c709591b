import type { Person } from '@/lib/show/person';
import { peopleOf } from './people-of';
import type { Published, Collection } from './collections';

/** What the pages of a show know of somebody. */
export type Profile = {
  /** As in `Person.role`, each once: the show's first, then the newest. */
  readonly roles: readonly string[];
  readonly url: string | null;
  readonly image: string | null;
};

/** Puts together what the show and its episodes say of one person; the show comes first. */
export function profileOf(
  { show }: Pick<Published, 'show'>,
  { id, episodes }: Collection,
): Profile {
  const said: Person[] = [...show.people, ...episodes.flatMap((one) => peopleOf(show, one))].filter(
    (person) => person.id === id,
  );
  return {
    roles: [...new Set(said.map(({ role }) => role))],
    url: said.find(({ url }) => url !== null)?.url ?? null,
    image: said.find(({ image }) => image?.startsWith('/'))?.image ?? null,
  };
}
