import { messages } from '@/lib/messages/current/pages';

/** The first link that the Tab key reaches. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only z-30 bg-paper px-4 py-3 focus:not-sr-only focus:absolute focus:top-2 focus:start-2"
    >
      {messages.site.skipToContent}
    </a>
  );
}
