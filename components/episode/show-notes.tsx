import type { Episode } from '@/lib/episode/episode';
import { siteLinks } from '@/lib/links/root-links';
import type { Show } from '@/lib/show/show';
import { contentLanguage } from '@/lib/messages/content-language';
import { messages } from '@/lib/messages/current/pages';
import { linesOf } from './lines-of';

type ShowNotesProps = { readonly show: Show; readonly episode: Episode };

/** Longer notes are folded above a transcript, so that it stays near. */
const MAX_LINES = 8;

export function hasFoldedNotes({ notesHtml, transcript }: Episode): boolean {
  return notesHtml !== null && transcript.wordCount > 0 && linesOf(notesHtml) > MAX_LINES;
}

/** The author's notes on the episode, apart from the transcript. */
export function ShowNotes({ show, episode }: ShowNotesProps) {
  // Sanitized when the content was read.
  const html = episode.notesHtml;
  if (html === null) return null;
  const isFolded = hasFoldedNotes(episode);
  const title = (
    <h2 className="inline text-sm font-semibold" suppressHydrationWarning>
      {messages.episode.notes}
    </h2>
  );
  const text = (
    <div
      className="prose notes mt-2"
      lang={contentLanguage(show.language)}
      dangerouslySetInnerHTML={{ __html: siteLinks(show, html) }}
    />
  );
  return (
    <section aria-label={messages.episode.notes} className="mt-4 max-w-reading sm:mt-5">
      {isFolded ? (
        <details className="folded">
          <summary className="cursor-pointer py-2">{title}</summary>
          {text}
        </details>
      ) : (
        <>
          {title}
          {text}
        </>
      )}
    </section>
  );
}
