import { siteLinks } from '@/lib/links/root-links';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';

type ShowNotesProps = {
  readonly show: Show;
  /** Sanitized when the content was read. */
  readonly html: string | null;
};

/** The author's notes on the episode, apart from the transcript. */
export function ShowNotes({ show, html }: ShowNotesProps) {
  if (html === null) return null;
  return (
    <section aria-label={messages.episode.notes} className="mt-10 max-w-reading">
      <h2 className="mb-2 text-sm font-semibold">{messages.episode.notes}</h2>
      <div className="prose" dangerouslySetInnerHTML={{ __html: siteLinks(show, html) }} />
    </section>
  );
}
