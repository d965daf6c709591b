import type { ReactNode } from 'react';
import type { Episode } from '@/lib/episode/episode';
import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { collectionPath } from '@/lib/links/collection-path';
import { messages } from '@/lib/messages/current/pages';
import { messages as collectionMessages } from '@/lib/messages/current/collections';
import { episodePeople } from '@/lib/output/episode-people';
import { PeopleCredits } from './people-credits';

type CreditsProps = { readonly show: Show; readonly episode: Episode };

/** People, topics, series and license of an episode. */
export function Credits({ show, episode }: CreditsProps) {
  const { topics, series, license } = episode;
  const people = episodePeople(show, episode);
  if (people.length === 0 && topics.length === 0 && series === null && license === null) {
    return null;
  }
  return (
    <dl className="mt-12 sm:mt-14 grid max-w-reading gap-6 border-t border-line pt-6 text-sm sm:grid-cols-2">
      {people.length > 0 && (
        <Credit label={messages.episode.people}>
          <PeopleCredits show={show} people={people} />
        </Credit>
      )}
      {topics.length > 0 && (
        <Credit label={messages.episode.topics}>
          <dd className="flex flex-wrap gap-x-4">
            {topics.map(({ id, title }) => (
              <CreditLink
                key={id}
                path={sitePath(show, collectionPath('topics', id))}
                title={title}
              />
            ))}
          </dd>
        </Credit>
      )}
      {series !== null && (
        <Credit label={collectionMessages.kind.series}>
          <dd>
            <CreditLink
              path={sitePath(show, collectionPath('series', series.id))}
              title={series.title}
            />
          </dd>
        </Credit>
      )}
      {license !== null && (
        <Credit label={messages.episode.license}>
          <dd className="py-1">{license.name}</dd>
        </Credit>
      )}
    </dl>
  );
}

function Credit({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-quiet">{label}</dt>
      {children}
    </div>
  );
}

function CreditLink({ path, title }: { readonly path: string; readonly title: string }) {
  return (
    <a
      href={path}
      className="inline-block py-1 font-medium underline decoration-line underline-offset-4 hover:decoration-ink"
    >
      <bdi>{title}</bdi>
    </a>
  );
}
