import type { DocumentMessages } from './documents';
import * as LANGUAGES from './languages';
import type { PageMessages } from './pages';

/** Name of a folder of messages. */
export type MessageLanguage = keyof typeof LANGUAGES;

/**
 * Chooses the language of the interface for a show: `de` for `de-AT`, and `en` for
 * a language without messages.
 *
 * @param language BCP 47 tag.
 */
export function messageLanguageFor(language: string): MessageLanguage {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return isMessageLanguage(primary) ? primary : 'en';
}

/**
 * The messages of the interface in a language, for tools and outputs. Components
 * import `@/lib/messages/current/…`, which contains one language only.
 *
 * @param language BCP 47 tag.
 */
export function messagesFor(language: string): PageMessages {
  return LANGUAGES[messageLanguageFor(language)].pages;
}

/**
 * The messages of files that are not pages.
 *
 * @param language BCP 47 tag.
 */
export function documentMessagesFor(language: string): DocumentMessages {
  return LANGUAGES[messageLanguageFor(language)].documents;
}

function isMessageLanguage(name: string): name is MessageLanguage {
  return Object.hasOwn(LANGUAGES, name);
}
