/**
 * The aliases `@/lib/messages/current/…` and `@/lib/language/current`, since a page carries
 * one language. Next, esbuild and Vitest take them from here; `tsconfig.json` names
 * English, for the type checker and for tools.
 *
 * @param messages Folder of `lib/messages`.
 * @param sentences Folder of `lib/language`.
 * @returns Paths from the root of the repository, by alias.
 */
export function languageAliases(messages: string, sentences: string) {
  return {
    '@/lib/messages/current': `lib/messages/${messages}`,
    '@/lib/language/current': `lib/language/${sentences}/sentences.ts`,
  };
}
