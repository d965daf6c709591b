import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { collectionIndexPath } from '@/lib/links/collection-path';
import { messages } from '@/lib/messages/current/collections';

type AllLinkProps = { readonly show: Show; readonly kind: 'topics' | 'people' };

/** The link from one topic or person to the list of all of them. */
export function AllLink({ show, kind }: AllLinkProps) {
  return (
    <p className="mt-8">
      <a
        href={sitePath(show, collectionIndexPath(kind))}
        className="inline-block py-3 font-medium text-accent underline underline-offset-4"
      >
        {messages.all[kind]}
      </a>
    </p>
  );
}
