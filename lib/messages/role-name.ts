import type { PageMessages } from './pages';

/**
 * The name of a role in the language of the interface; `undefined` for a role of the
 * author's own. `Object.hasOwn`, since such a role can be called `constructor`.
 */
export function roleName(
  { roles }: Pick<PageMessages['episode'], 'roles'>,
  role: string,
): string | undefined {
  return Object.hasOwn(roles, role) ? roles[role] : undefined;
}
