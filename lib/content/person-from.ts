import { messages } from '@/lib/messages/en/pages';
import { roleName } from '@/lib/messages/role-name';
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
    role: (role === undefined ? listed?.role : plainRole(role)) ?? defaultRole,
    url: url ?? listed?.url ?? null,
    image: image ?? listed?.image ?? null,
  };
}

/**
 * A role of the taxonomy in its form, `host` for `Host`. Another role keeps its capitals, which
 * may be those of a name, or of every noun in German.
 */
function plainRole(role: string): string {
  const lower = role.toLowerCase();
  return roleName(messages.episode, lower) === undefined ? role : lower;
}
