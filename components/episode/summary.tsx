import { words } from '@/lib/words/page/current';

export function Summary({ text }: { readonly text: string }) {
  return (
    <section aria-label={words.episode.summary} className="mt-12 max-w-reading">
      <h2 className="mb-2 text-sm font-semibold">{words.episode.summary}</h2>
      <p className="font-serif text-xl leading-relaxed text-pretty">{text}</p>
    </section>
  );
}
