import type { PageMessages } from './pages';

/**
 * What a role is called in the show's language; `undefined` for one that an
 * author made up, which may be named as a property of any object is.
 */
export function roleName(
  { roles }: Pick<PageMessages['episode'], 'roles'>,
  role: string,
): string | undefined {
  return Object.hasOwn(roles, role) ? roles[role] : undefined;
}
