import { Face } from '@/components/ui/face';
import { sitePath } from '@/lib/links/address';
import { messages } from '@/lib/messages/current/pages';
import type { EpisodePerson } from '@/lib/output/episode-people';
import type { Show } from '@/lib/show/show';
import { roleNames } from './people-row';

type PeopleCreditsProps = { readonly show: Show; readonly people: readonly EpisodePerson[] };

/**
 * The people of an episode, with their share of the talk if at least two speak. The row under
 * the title links to their pages.
 */
export function PeopleCredits({ show, people }: PeopleCreditsProps) {
  return (
    <>
      <TalkShares people={people} />
      {people.map(({ name, roles, path, face, number, share }) => (
        <dd key={path ?? name} className="flex items-center gap-3 py-1.5">
          <Face name={name} src={face && sitePath(show, face)} number={number} />
          <span className="min-w-0 leading-snug">
            <bdi className="font-semibold">{name}</bdi>
            <span className="block text-quiet">
              {roles.length > 0 && <bdi>{roleNames(roles)}</bdi>}
              {roles.length > 0 && share !== null && ' · '}
              {share !== null && <bdi>{messages.episode.shareOfTalk(share)}</bdi>}
            </span>
          </span>
        </dd>
      ))}
    </>
  );
}

function sumOfShares(people: PeopleCreditsProps['people']): number {
  return people.reduce((sum, { share }) => sum + (share ?? 0), 0);
}

/** The shares as one bar in the colours of the speakers; the text beside each name says the same. */
function TalkShares({ people }: Pick<PeopleCreditsProps, 'people'>) {
  const parts = people.filter(({ share }) => share !== null && share > 0);
  if (parts.length < 2) return null;
  return (
    <dd aria-hidden="true" className="pt-2 pb-1">
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" className="talk-shares">
        {parts.map(({ name, number, share }, index) => {
          const start = sumOfShares(parts.slice(0, index));
          const line = `M${start} .5h${share ?? 0}`;
          return <path key={name} data-speaker={number ?? 0} d={line} />;
        })}
      </svg>
    </dd>
  );
}
