/** The opening and closing marks of a language, around a quotation and around one inside it. */
export type QuotationMarks = {
  readonly double: readonly [open: string, close: string];
  readonly single: readonly [open: string, close: string];
};

const marks = (double: string, single: string): QuotationMarks => ({
  double: [double.charAt(0), double.charAt(1)],
  single: [single.charAt(0), single.charAt(1)],
});

const ENGLISH = marks('“”', '‘’');
const GERMAN = marks('„“', '‚‘');
const POLISH = marks('„”', '‚’');
const SWEDISH = marks('””', '’’');
const SWISS = marks('«»', '‹›');
const RUSSIAN = marks('«»', '„“');

/**
 * Marks by language, and by language and region where these differ. French sets spaces inside
 * guillemets; since no letter may be added, it has the marks that need none.
 */
const MARKS: Readonly<Record<string, QuotationMarks>> = {
  en: ENGLISH,
  fr: ENGLISH,
  es: ENGLISH,
  it: ENGLISH,
  pt: ENGLISH,
  nl: ENGLISH,
  tr: ENGLISH,
  ko: ENGLISH,
  ga: ENGLISH,
  cy: ENGLISH,
  de: GERMAN,
  cs: GERMAN,
  sk: GERMAN,
  sl: GERMAN,
  is: GERMAN,
  bg: GERMAN,
  et: GERMAN,
  lt: GERMAN,
  pl: POLISH,
  hu: POLISH,
  ro: POLISH,
  hr: POLISH,
  sv: SWEDISH,
  fi: SWEDISH,
  da: SWEDISH,
  no: marks('«»', '‘’'),
  nb: marks('«»', '‘’'),
  nn: marks('«»', '‘’'),
  ru: RUSSIAN,
  uk: RUSSIAN,
  be: RUSSIAN,
  el: marks('«»', '“”'),
  ca: marks('«»', '“”'),
  ar: marks('«»', '‹›'),
  fa: marks('«»', '‹›'),
  'de-CH': SWISS,
  'de-LI': SWISS,
  'it-CH': SWISS,
};

/**
 * The marks of a language; `null` for a language whose rules are unknown here, whose texts stay as
 * they are written.
 *
 * @param language BCP 47 tag.
 */
export function quotationMarksFor(language: string): QuotationMarks | null {
  const { language: primary, region } = new Intl.Locale(language);
  return MARKS[`${primary}-${region ?? ''}`] ?? MARKS[primary] ?? null;
}
