import type { Person } from '@/lib/show/person';
import { idOf } from './slug';

type PersonFields = {
  readonly name: string;
  readonly role?: string | undefined;
  readonly url?: string | undefined;
  readonly image?: string | undefined;
};

/**
 * A person as the models have it.
 *
 * @param otherwise The role where neither says one.
 * @param known People of the show, whose address and picture an episode need
 *   not say again.
 */
export function personFrom(
  { name, role, url, image }: PersonFields,
  otherwise: string,
  known: readonly Person[] = [],
): Person {
  const same = known.find((person) => person.name === name);
  return {
    id: idOf(name),
    name,
    role: role?.toLowerCase() ?? same?.role ?? otherwise,
    url: url ?? same?.url ?? null,
    image: image ?? same?.image ?? null,
  };
}
