/**
 * Where `@/lib/messages/current/…` and `@/lib/language/current` lead, since a page carries
 * one language. Next, esbuild and Vitest take their aliases from here; `tsconfig.json`
 * names English, for the type checker and for tools.
 *
 * @param messages Folder of `lib/messages`.
 * @param sentences Folder of `lib/language`.
 * @returns Folders and files from the root of the repository, by what is imported.
 */
export function languageAliases(messages: string, sentences: string) {
  return {
    '@/lib/messages/current': `lib/messages/${messages}`,
    '@/lib/language/current': `lib/language/${sentences}/sentences.ts`,
  };
}
