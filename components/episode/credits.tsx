import type { Episode } from '@/lib/episode/episode';
import type { Person } from '@/lib/show/person';
import { words } from '@/lib/words/current';

/** Who is heard, what it is about, and what others may do with it. */
export function Credits({
  people,
  topics,
  license,
}: Pick<Episode, 'people' | 'topics' | 'license'>) {
  if (people.length === 0 && topics.length === 0 && license === null) return null;
  return (
    <dl className="mt-16 grid max-w-reading gap-6 border-t border-line pt-6 text-sm sm:grid-cols-2">
      {people.length > 0 && (
        <div>
          <dt className="mb-1 text-quiet">{words.episode.people}</dt>
          {people.map((person) => (
            <dd key={person.id} className="py-0.5">
              <PersonName person={person} />
              <span className="text-quiet">
                , {words.episode.roles[person.role] ?? person.role}
              </span>
            </dd>
          ))}
        </div>
      )}
      {topics.length > 0 && (
        <div>
          <dt className="mb-1 text-quiet">{words.episode.topics}</dt>
          <dd className="flex flex-wrap gap-x-3 gap-y-1">
            {topics.map(({ id, title }) => (
              <span key={id}>{title}</span>
            ))}
          </dd>
        </div>
      )}
      {license !== null && (
        <div>
          <dt className="mb-1 text-quiet">{words.episode.license}</dt>
          <dd>{license.name}</dd>
        </div>
      )}
    </dl>
  );
}

function PersonName({ person: { name, url } }: { readonly person: Person }) {
  if (url === null) return <bdi className="font-medium">{name}</bdi>;
  return (
    <a href={url} className="font-medium underline underline-offset-4">
      <bdi>{name}</bdi>
    </a>
  );
}
