import type { Person } from '@/lib/show/person';
import { idOf } from './slug';

type PersonFields = {
  readonly name: string;
  readonly role?: string | undefined;
  readonly url?: string | undefined;
  readonly image?: string | undefined;
};

/**
 * Makes a `Person` of the fields that an author wrote.
 *
 * @param defaultRole The role if neither the fields nor the show give one.
 * @param known People of the show. Fields that are missing here are taken from the
 *   person of the same name.
 */
export function personFrom(
  { name, role, url, image }: PersonFields,
  defaultRole: string,
  known: readonly Person[] = [],
): Person {
  const listed = known.find((person) => person.name === name);
  return {
    id: idOf(name),
    name,
    role: role?.toLowerCase() ?? listed?.role ?? defaultRole,
    url: url ?? listed?.url ?? null,
    image: image ?? listed?.image ?? null,
  };
}
