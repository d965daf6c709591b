import type { Metadata } from 'next';
import { SearchPage } from '@/components/search/search-page';
import { Served } from '@/components/ui/hydration/served';
import { onlyPage } from '@/lib/content/site';
import { searchMetadata } from '@/lib/output/metadata';
import { archivePath, searchPath, sitePath } from '@/lib/links/address';
import { messages as common } from '@/lib/messages/current/pages';
import { messages } from '@/lib/messages/current/search';
import { PageTitle } from '@/components/ui/page-title';

export async function generateMetadata(): Promise<Metadata> {
  return searchMetadata((await onlyPage('search')).show, messages.search);
}

export default async function Search() {
  const { show } = await onlyPage('search');
  return (
    <Served>
      <div className="max-w-3xl">
        <PageTitle title={messages.search} className="mt-8 mb-5 sm:mt-12" />
        <p className="mb-6 [html.js_&]:hidden">
          {messages.noScript}{' '}
          <a
            href={sitePath(show, archivePath())}
            className="text-accent underline underline-offset-4"
          >
            {common.site.allEpisodes}
          </a>
          .
        </p>
        <SearchPage href={sitePath(show, searchPath())} />
      </div>
    </Served>
  );
}
