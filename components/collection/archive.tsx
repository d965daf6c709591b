import { archivePath } from '@/lib/links/address';
import type { BrowseLinks } from '@/lib/episode/browse-links';
import type { EpisodeList } from '@/lib/output/episode-list';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';
import { Browse } from './browse';
import { EpisodePages } from './episode-pages';
import { PageTitle } from '@/components/ui/page-title';

type ArchiveProps = {
  readonly show: Show;
  readonly list: EpisodeList;
  readonly browse: BrowseLinks;
};

/** One page of the list of all episodes, newest first. */
export function Archive({ show, list, browse }: ArchiveProps) {
  return (
    <>
      <PageTitle title={messages.site.allEpisodes} className="mt-8 sm:mt-12" />
      <EpisodePages show={show} list={list} pathOf={archivePath}>
        <Browse show={show} {...browse} />
      </EpisodePages>
    </>
  );
}
