import type { Person } from '@/lib/show/person';
import { idOf } from '@/lib/content/slug';

/** A person of a show, a host unless the role says otherwise. */
export function person(name: string, role = 'host', image: string | null = null): Person {
  return { id: idOf(name), name, role, url: null, image };
}
