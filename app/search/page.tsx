import type { Metadata } from 'next';
import { SearchPage } from '@/components/search/search-page';
import { Served } from '@/components/ui/hydration/served';
import { site } from '@/lib/content/site';
import { searchMetadata } from '@/lib/output/metadata';
import { archivePath, searchPath, sitePath } from '@/lib/links/address';
import { messages as common } from '@/lib/messages/current/pages';
import { messages } from '@/lib/messages/current/search';

export async function generateMetadata(): Promise<Metadata> {
  return searchMetadata((await site()).show, messages.search);
}

export default async function Search() {
  const { show } = await site();
  return (
    <Served>
      <div className="max-w-3xl">
        <h1 className="mt-12 mb-6 font-serif text-4xl tracking-tight sm:mt-16 sm:text-5xl">
          {messages.search}
        </h1>
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
