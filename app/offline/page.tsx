import type { Metadata } from 'next';
import { Served } from '@/components/ui/hydration/served';
import { onlyPage } from '@/lib/content/site';
import { offlineMetadata } from '@/lib/output/metadata';
import { searchPath, sitePath } from '@/lib/links/address';
import { messages } from '@/lib/messages/current/pages';
import { messages as search } from '@/lib/messages/current/search';
import { PageTitle } from '@/components/ui/page-title';

export async function generateMetadata(): Promise<Metadata> {
  return offlineMetadata((await onlyPage('offline')).show, messages.site.offline);
}

/** The page that the service worker shows instead of a page that is not saved. */
export default async function OfflinePage() {
  const { show } = await onlyPage('offline');
  const links = [
    { href: sitePath(show, searchPath()), label: search.search },
    { href: sitePath(show, '/'), label: messages.site.home },
  ];
  return (
    <Served>
      <div className="max-w-reading pt-10 sm:pt-14">
        <PageTitle title={messages.site.offline} />
        <p className="mt-4 text-lg text-quiet">{messages.site.offlineText}</p>
        <p className="mt-6 flex flex-wrap gap-x-8">
          {links.map(({ href, label }) => (
            <a
              key={href}
              href={href}
              className="inline-block py-3 font-medium text-accent underline underline-offset-4"
            >
              {label}
            </a>
          ))}
        </p>
      </div>
    </Served>
  );
}
