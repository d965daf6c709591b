import { Face } from '@/components/ui/face';
import type { Episode } from '@/lib/episode/episode';
import { sitePath } from '@/lib/links/address';
import { messages } from '@/lib/messages/current/pages';
import { roleName } from '@/lib/messages/role-name';
import { episodePeople } from '@/lib/output/episode-people';
import type { Show } from '@/lib/show/show';

type PeopleRowProps = { readonly show: Show; readonly episode: Episode };

/**
 * The hosts and guests of an episode, with links to their pages. Styles place it above the
 * player, which comes first in the document so that the keyboard reaches Play sooner.
 */
export function PeopleRow({ show, episode }: PeopleRowProps) {
  const people = episodePeople(show, episode).filter(({ path }) => path !== null);
  if (people.length === 0) return null;
  return (
    <div role="group" aria-label={messages.episode.people} className="order-1">
      <ul className="flex flex-wrap gap-x-7 gap-y-2">
        {people.map(({ name, roles, path, face, number }) => (
          <li key={path} className="min-w-0">
            <a href={sitePath(show, path ?? '')} className="group flex items-center gap-2.5 py-1">
              <Face name={name} src={face && sitePath(show, face)} number={number} />
              <span className="min-w-0 text-[0.9375rem] leading-tight">
                <bdi className="font-semibold group-hover:underline">{name}</bdi>
                <span className="block text-[0.8125rem] text-quiet">{roleNames(roles)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The names of roles in the language of the interface. */
export function roleNames(roles: readonly string[]): string {
  return roles.map((role) => roleName(messages.episode, role) ?? role).join(', ');
}
