import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { SUBSCRIBE_PATH } from '@/lib/links/collection-path';
import { messages } from '@/lib/messages/current/subscribe';

/** The link from the short row of apps to the page with all of them. */
export function SubscribeMore({ show }: { readonly show: Show }) {
  return (
    <p className="mt-2">
      <a
        href={sitePath(show, SUBSCRIBE_PATH)}
        className="inline-block py-3 font-medium text-accent underline underline-offset-4"
      >
        {messages.more}
      </a>
    </p>
  );
}
