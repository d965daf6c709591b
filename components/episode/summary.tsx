import { messages } from '@/lib/messages/current/pages';

export function Summary({ text }: { readonly text: string }) {
  return (
    <section aria-label={messages.episode.summary} className="mt-12 max-w-reading">
      <h2 className="mb-2 text-sm font-semibold">{messages.episode.summary}</h2>
      <p className="font-serif text-xl leading-relaxed text-pretty">{text}</p>
    </section>
  );
}
