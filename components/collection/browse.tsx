import type { BrowseLinks } from '@/lib/episode/browse-links';
import type { Show } from '@/lib/show/show';
import { collectionIndexPath, collectionPath, yearPath } from '@/lib/links/collection-path';
import { messages } from '@/lib/messages/current/collections';
import { LinkRow, type RowLink } from './link-row';

type BrowseProps = BrowseLinks & { readonly show: Show };

/** Links from the archive to series, years, and the lists of topics and people. */
export function Browse({ show, ...browse }: BrowseProps) {
  const series = browse.series.map(({ id, title }) => ({
    title,
    path: collectionPath('series', id),
  }));
  const years = browse.years.map((year) => ({ title: `${year}`, path: yearPath(year) }));
  const lists = browse.kinds.map((kind): RowLink => ({
    title: messages.kinds[kind],
    path: collectionIndexPath(kind),
  }));
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
