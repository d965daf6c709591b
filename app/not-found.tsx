import type { Metadata } from 'next';
import Link from 'next/link';
import { words } from '@/lib/words/current';

export const metadata: Metadata = { title: words.site.notFound };

export default function NotFoundPage() {
  return (
    <div className="max-w-reading py-20">
      <h1 className="font-serif text-4xl tracking-tight sm:text-5xl">{words.site.notFound}</h1>
      <p className="mt-4 text-lg text-quiet">{words.site.notFoundText}</p>
      <Link
        href="/episodes/"
        prefetch={false}
        className="mt-6 inline-block py-3 font-medium text-accent underline underline-offset-4"
      >
        {words.site.allEpisodes}
      </Link>
    </div>
  );
}
