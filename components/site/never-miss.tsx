import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';
import { SubscribeLinks } from './subscribe-links';
import { SubscribeMore } from './subscribe-more';

/** The invitation to subscribe. */
export function NeverMiss({ show }: { readonly show: Show }) {
  return (
    <section aria-labelledby="subscribe" className="no-print mt-12 sm:mt-14">
      <h2 id="subscribe" className="mb-4 font-serif text-2xl">
        {messages.episode.neverMiss}
      </h2>
      <SubscribeLinks show={show} />
      <SubscribeMore show={show} />
    </section>
  );
}
