import { contentLanguage } from '@/lib/messages/content-language';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';

type SummaryProps = { readonly show: Show; readonly text: string };

export function Summary({ show, text }: SummaryProps) {
  return (
    <section aria-label={messages.episode.summary} className="mt-4 max-w-reading sm:mt-6">
      <h2 className="sr-only">{messages.episode.summary}</h2>
      <p
        lang={contentLanguage(show.language)}
        className="font-serif text-lg leading-normal sm:text-xl sm:leading-relaxed text-pretty"
      >
        {text}
      </p>
    </section>
  );
}
