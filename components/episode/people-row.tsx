import { Face } from '@/components/ui/face';
import type { Episode } from '@/lib/episode/episode';
import { sitePath } from '@/lib/links/address';
import { messages } from '@/lib/messages/current/pages';
import { roleName } from '@/lib/messages/role-name';
import { episodePeople } from '@/lib/output/episode-people';
import type { Show } from '@/lib/show/show';

type PeopleRowProps = { readonly show: Show; readonly episode: Episode };

/** More people would push the player down on a phone; they stand in a row that scrolls sideways. */
const FEW = 2;

/**
 * The hosts and guests of an episode, with links to their pages. They flow around the door to
 * the transcript. Styles place both above the player, which comes first in the document so that
 * the keyboard reaches Play sooner.
 */
export function PeopleRow({ show, episode }: PeopleRowProps) {
  const people = episodePeople(show, episode).filter(({ path }) => path !== null);
  if (people.length === 0) return null;
  return (
    <div role="group" aria-label={messages.episode.people}>
      <ul className={`head-people ${people.length > FEW ? 'head-people-many' : ''}`}>
        {people.map(({ name, roles, path, face, number }) => (
          <li key={path}>
            <a
              href={sitePath(show, path ?? '')}
              className="group flex items-center gap-2 py-1 sm:gap-2.5"
            >
              <Face name={name} src={face && sitePath(show, face)} number={number} />
              <span className="min-w-0 text-sm leading-tight sm:text-[0.9375rem]">
                <bdi className="font-semibold group-hover:underline">{name}</bdi>{' '}
                <span className="text-[0.8125rem] text-quiet sm:block">{roleNames(roles)}</span>
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
