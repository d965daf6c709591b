import type { Metadata } from 'next';
import { Served } from '@/components/ui/hydration/served';
import { site } from '@/lib/content/site';
import { archivePath, sitePath } from '@/lib/links/address';
import { messages } from '@/lib/messages/current/pages';

export const metadata: Metadata = { title: messages.site.notFound };

export default async function NotFoundPage() {
  const { show } = await site();
  return (
    <Served>
      <div className="max-w-reading py-20">
        <h1 className="font-serif text-4xl tracking-tight sm:text-5xl">{messages.site.notFound}</h1>
        <p className="mt-4 text-lg text-quiet">{messages.site.notFoundText}</p>
        <a
          href={sitePath(show, archivePath())}
          className="mt-6 inline-block py-3 font-medium text-accent underline underline-offset-4"
        >
          {messages.site.allEpisodes}
        </a>
      </div>
    </Served>
  );
}
