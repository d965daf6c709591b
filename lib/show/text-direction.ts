/** Scripts that run from right to left, by ISO 15924. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/**
 * The direction a language is written in, for the `dir` attribute.
 *
 * @param language BCP 47 tag. Its usual script is looked up, so `ur` and
 *   `az-Arab` come out right as well.
 */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
