import type { Site } from '@/lib/content/load-site';
import { quotationMarksFor } from '@/lib/language/typography/quotation-marks';
import { TRANSCRIPT_CHARACTERS } from '@/lib/output/fonts/characters';
import { messagesFor } from '@/lib/messages/messages-for';

/** The texts that the pages of a site show in its typeface. */
export function* textsOf({ show, episodes, pages }: Site): Generator<string> {
  yield JSON.stringify([show, messagesFor(show.language)]);
  // Pages print these for the straight ones of an author.
  yield JSON.stringify(quotationMarksFor(show.language));
  for (const { title, html } of pages) yield `${title}${html}`;
  for (const { title, summary, notesHtml, people, topics, transcript } of episodes) {
    yield JSON.stringify([title, summary, notesHtml, people, topics]);
    yield TRANSCRIPT_CHARACTERS.of(transcript);
  }
}
