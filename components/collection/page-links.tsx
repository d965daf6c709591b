import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';

type PageLinksProps = {
  readonly show: Show;
  /** Path of the newer page below the site's root; `null` if there is none. */
  readonly newer: string | null;
  readonly older: string | null;
};

/** Links from one page of a list to the newer and the older page. */
export function PageLinks({ show, newer, older }: PageLinksProps) {
  if (newer === null && older === null) return null;
  const link = (path: string | null, rel: 'prev' | 'next', label: string) =>
    path === null ? (
      <span />
    ) : (
      <a
        href={sitePath(show, path)}
        rel={rel}
        className="py-3 text-accent underline underline-offset-4"
      >
        {label}
      </a>
    );
  return (
    <nav aria-label={messages.site.pages} className="mt-8 flex justify-between font-medium">
      {link(newer, 'prev', messages.site.newer)}
      {link(older, 'next', messages.site.older)}
    </nav>
  );
}
