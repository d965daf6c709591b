/** Scripts written from right to left, by ISO 15924. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/**
 * The writing direction of a language, for the `dir` attribute.
 *
 * @param language BCP 47 tag. The function looks up its usual script, so it also
 *   handles `ur` and `az-Arab`.
 */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
