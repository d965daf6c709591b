import { Face } from '@/components/ui/face';
import type { CollectionIndexPage } from '@/lib/episode/collection-index';
import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { collectionIndexPath, collectionPath, type IndexKind } from '@/lib/links/collection-path';
import { messages as siteMessages } from '@/lib/messages/current/pages';
import { messages } from '@/lib/messages/current/collections';
import { LinkRow } from './link-row';
import { PageTitle } from '@/components/ui/page-title';

type CollectionIndexProps = {
  readonly show: Show;
  readonly kind: IndexKind;
  readonly index: CollectionIndexPage;
};

/** One page of the list of all topics or all people, with the number of episodes for each. */
export function CollectionIndex({ show, kind, index }: CollectionIndexProps) {
  return (
    <>
      <PageTitle title={messages.kinds[kind]} className="mt-8 mb-6 sm:mt-12 sm:mb-8" />
      {index.labels.length > 1 && <IndexPages {...{ show, kind, index }} />}
      <ul className="gap-x-12 sm:columns-2 lg:columns-3">
        {index.entries.map(({ id, title, count, face }) => (
          <li key={id} className="flex break-inside-avoid items-center gap-3 border-t border-line">
            <a
              href={sitePath(show, collectionPath(kind, id))}
              className="flex min-w-0 grow items-center gap-3 py-2.5 font-serif text-lg hover:text-accent hover:underline hover:decoration-1 hover:underline-offset-4"
            >
              {face !== undefined && <Face name={title} src={face} />}
              <bdi className="min-w-0">{title}</bdi>
            </a>
            <span className="shrink-0 text-sm text-quiet">{siteMessages.site.episodes(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Links to the pages of the list, each by the start of its first name. */
function IndexPages({ show, kind, index: { page, labels } }: CollectionIndexProps) {
  const links = labels.map((title, at) => ({
    title,
    path: collectionIndexPath(kind, at + 1),
    current: at + 1 === page,
  }));
  return (
    <nav aria-label={siteMessages.site.pages} className="no-print mb-6">
      <LinkRow show={show} label={siteMessages.site.pageOf(page, labels.length)} links={links} />
    </nav>
  );
}
