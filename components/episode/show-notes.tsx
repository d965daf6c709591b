import { words } from '@/lib/words/current';

/** What the author wrote beside the spoken text. The HTML comes sanitised from the reader. */
export function ShowNotes({ html }: { readonly html: string | null }) {
  if (html === null) return null;
  return (
    <section aria-label={words.episode.notes} className="mt-10 max-w-reading">
      <h2 className="mb-2 text-sm font-semibold">{words.episode.notes}</h2>
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  );
}
