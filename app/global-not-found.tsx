import type { Metadata } from 'next';
import { LatestEpisode } from '@/components/episode/latest-episode';
import { SearchForm } from '@/components/site/search-form';
import { PageTitle } from '@/components/ui/page-title';
import { Served } from '@/components/ui/hydration/served';
import { onlyPage } from '@/lib/content/site';
import { archivePath, sitePath } from '@/lib/links/address';
import { messages } from '@/lib/messages/current/pages';
import { siteMetadata } from '@/lib/output/metadata';
import RootLayout from './layout';

export { viewport } from './layout';

export async function generateMetadata(): Promise<Metadata> {
  const { show } = await onlyPage('missing');
  return { ...siteMetadata(show), title: messages.site.notFound };
}

/**
 * The page for an address that does not exist. Next would put a `not-found.tsx` into the data of
 * every other page, and each new episode would change them all.
 */
export default async function MissingPage() {
  const { show, latest } = await onlyPage('missing');
  return (
    <RootLayout>
      <Served>
        <div className="max-w-reading pt-10 sm:pt-14">
          <PageTitle title={messages.site.notFoundText} />
          <SearchForm show={show} />
          <a
            href={sitePath(show, archivePath())}
            className="mt-3 inline-block py-3 font-medium text-accent underline underline-offset-4"
          >
            {messages.site.allEpisodes}
          </a>
        </div>
        {latest !== null && <LatestEpisode show={show} episode={latest} />}
      </Served>
    </RootLayout>
  );
}
