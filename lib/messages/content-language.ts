import { messageLanguageFor } from './messages-for';

/**
 * The language of a show's own texts, for a `lang` attribute beside words of the interface;
 * `undefined` if both have the same language.
 *
 * @param language BCP 47 tag of the show.
 */
export function contentLanguage(language: string): string | undefined {
  return new Intl.Locale(language).language === messageLanguageFor(language) ? undefined : language;
}

/** The language of the interface, if it is another one than that of the show. */
export function interfaceLanguage(language: string): string | undefined {
  return contentLanguage(language) === undefined ? undefined : messageLanguageFor(language);
}
