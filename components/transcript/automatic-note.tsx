import type { Episode } from '@/lib/episode/episode';
import { isAutomatic } from '@/lib/episode/transcript-quality';
import { lineLink } from '@/lib/links/edit-link';
import { messages } from '@/lib/messages/current/pages';
import { shownDoubts } from '@/lib/output/mark-doubts';
import type { Show } from '@/lib/show/show';

type AutomaticNoteProps = { readonly show: Show; readonly episode: Episode };

/** Says that a program wrote the transcript, and where to report a mistake. */
export function AutomaticNote({ show, episode }: AutomaticNoteProps) {
  if (!isAutomatic(episode)) return null;
  const report = reportLink(show, episode);
  return (
    <p className="automatic-note mb-4 text-sm text-quiet">
      {messages.episode.automaticTranscript}
      {shownDoubts(episode).length > 0 && ` ${messages.episode.uncertainPassages}`}
      {report !== null && (
        <>
          {' '}
          <a href={report} className="no-print inline-block py-2.5 underline underline-offset-4">
            {messages.episode.reportMistake}
          </a>
        </>
      )}
    </p>
  );
}

/** The editing page of the file, else the show's e-mail; `null` if the show has neither. */
function reportLink({ email }: Show, { editUrl, title }: Episode): string | null {
  if (editUrl !== null) return lineLink(editUrl, 1);
  return email === null ? null : `mailto:${email}?subject=${encodeURIComponent(title)}`;
}
