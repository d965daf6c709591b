import { Face } from '@/components/ui/face';
import { sitePath } from '@/lib/links/address';
import { facePath } from '@/lib/show/picture';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';

/** Faces that fit beside the names on a phone. */
const MAX_FACES = 5;

/** The people of the show, with their faces or initials. */
export function Hosts({ show }: { readonly show: Show }) {
  const { people, language } = show;
  if (people.length === 0) return null;
  const names = new Intl.ListFormat(language).format(people.map(({ name }) => name));
  return (
    <div className="mt-4 flex items-center gap-3">
      <div className="flex -space-x-2" aria-hidden="true">
        {people.slice(0, MAX_FACES).map((person) => {
          const face = facePath(person);
          return <Face key={person.id} name={person.name} src={face && sitePath(show, face)} />;
        })}
      </div>
      <p className="text-sm font-semibold">
        <bdi>{messages.episode.hostedBy(names)}</bdi>
      </p>
    </div>
  );
}
