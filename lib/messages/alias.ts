/**
 * The aliases `@/lib/messages/current/…`, `@/lib/language/current` and
 * `@/lib/search/stemmers/current`, since a page carries one language. Next, esbuild and Vitest take
 * them from here; `tsconfig.json` names English, for the type checker and for tools.
 *
 * @param messages Folder of `lib/messages`.
 * @param sentences Folder of `lib/language`.
 * @param stemmer File of `lib/search/stemmers`.
 * @returns Paths from the root of the repository, by alias.
 */
export function languageAliases(messages: string, sentences: string, stemmer: string) {
  return {
    '@/lib/messages/current': `lib/messages/${messages}`,
    '@/lib/language/current': `lib/language/${sentences}/sentences.ts`,
    '@/lib/search/stemmers/current': `lib/search/stemmers/${stemmer}.ts`,
  };
}
