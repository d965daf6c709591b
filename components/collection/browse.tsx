import type { Episode } from '@/lib/episode/episode';
import type { Collections } from '@/lib/episode/collections';
import { yearsOf } from '@/lib/episode/years';
import type { Show } from '@/lib/show/show';
import { collectionIndexPath, collectionPath, yearPath } from '@/lib/links/collection-path';
import { messages } from '@/lib/messages/current/collections';
import { LinkRow, type RowLink } from './link-row';

type BrowseProps = {
  readonly show: Show;
  readonly episodes: readonly Episode[];
  readonly collections: Collections;
};

/** Links from the archive to series, years, and the lists of topics and people. */
export function Browse({ show, episodes, collections }: BrowseProps) {
  const series = collections.series
    .filter((collection) => collection.episodes.length > 0)
    .map(({ id, title }) => ({ title, path: collectionPath('series', id) }));
  const years = yearsOf(episodes).map(({ year }) => ({ title: `${year}`, path: yearPath(year) }));
  const lists = (['topics', 'people'] as const)
    .filter((kind) => collections[kind].length > 0)
    .map((kind): RowLink => ({ title: messages.kinds[kind], path: collectionIndexPath(kind) }));
  const rows = [
    { label: messages.kinds.series, links: series },
    { label: messages.kinds.years, links: years },
    { label: messages.more, links: lists },
  ].filter(({ links }) => links.length > 0);
  if (rows.length === 0) return null;
  return (
    <nav aria-label={messages.browse} className="no-print -mt-2 mb-4">
      {rows.map(({ label, links }) => (
        <LinkRow key={label} show={show} label={label} links={links} />
      ))}
    </nav>
  );
}
