import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';

type PageLinksProps = {
  readonly show: Show;
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  /** Path of a page below the site's root, by its number. */
  readonly pathOf: (page: number) => string;
};

/** Links from one page of a list to the newer and the older page. */
export function PageLinks({ show, page, pages, pathOf }: PageLinksProps) {
  if (pages === 1) return null;
  const link = (to: number, rel: 'prev' | 'next', label: string) =>
    to < 1 || to > pages ? (
      <span />
    ) : (
      <a
        href={sitePath(show, pathOf(to))}
        rel={rel}
        className="py-3 text-accent underline underline-offset-4"
      >
        {label}
      </a>
    );
  return (
    <nav aria-label={messages.site.pages} className="mt-8 flex justify-between font-medium">
      {link(page - 1, 'prev', messages.site.newer)}
      {link(page + 1, 'next', messages.site.older)}
    </nav>
  );
}
