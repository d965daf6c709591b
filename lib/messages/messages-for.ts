import type { DocumentMessages } from './documents';
import * as LANGUAGES from './languages';
import type { PageMessages } from './pages';

/** Name of a folder of messages. */
export type MessageLanguage = keyof typeof LANGUAGES;

/**
 * The language of the interface that serves a show best: `de-AT` takes `de`, and
 * a language without messages takes `en`.
 *
 * @param language BCP 47 tag.
 */
export function messageLanguageFor(language: string): MessageLanguage {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return isMessageLanguage(primary) ? primary : 'en';
}

/**
 * The messages of the interface in a language, for tools and outputs. Components
 * import `@/lib/messages/current/…`, which holds one language alone.
 *
 * @param language BCP 47 tag.
 */
export function messagesFor(language: string): PageMessages {
  return LANGUAGES[messageLanguageFor(language)].pages;
}

/**
 * The messages of files that are no pages.
 *
 * @param language BCP 47 tag.
 */
export function documentMessagesFor(language: string): DocumentMessages {
  return LANGUAGES[messageLanguageFor(language)].documents;
}

function isMessageLanguage(name: string): name is MessageLanguage {
  return Object.hasOwn(LANGUAGES, name);
}
