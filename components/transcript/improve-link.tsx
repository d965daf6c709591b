import { lineLink } from '@/lib/links/edit-link';
import { messages } from '@/lib/messages/current/pages';

/** Links to the editing page of an episode's file, if the show defines such an address. */
export function ImproveLink({ href }: { readonly href: string | null }) {
  if (href === null) return null;
  return (
    <p className="no-print text-sm text-quiet">
      <a href={lineLink(href, 1)} className="inline-block py-2.5 underline underline-offset-4">
        {messages.episode.improveTranscript}
      </a>
    </p>
  );
}
