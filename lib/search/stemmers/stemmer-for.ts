import { stem as arabic } from './arabic';
import { stem as armenian } from './armenian';
import { stem as bulgarian } from './bulgarian';
import { stem as danish } from './danish';
import { stem as dutch } from './dutch';
import { stem as english } from './english';
import { stem as finnish } from './finnish';
import { stem as french } from './french';
import { stem as german } from './german';
import { stem as greek } from './greek';
import { stem as hungarian } from './hungarian';
import { stem as indian } from './indian';
import { stem as indonesian } from './indonesian';
import { stem as irish } from './irish';
import { stem as italian } from './italian';
import { stem as lithuanian } from './lithuanian';
import { stem as nepali } from './nepali';
import { stem as none } from './none';
import { stem as norwegian } from './norwegian';
import { stem as portuguese } from './portuguese';
import { stem as romanian } from './romanian';
import { stem as russian } from './russian';
import { stem as sanskrit } from './sanskrit';
import { stem as serbian } from './serbian';
import { stem as spanish } from './spanish';
import { stem as swedish } from './swedish';
import { stem as tamil } from './tamil';
import { stem as turkish } from './turkish';
import { stem as ukrainian } from './ukrainian';
import type { Stem } from '@/lib/search/word-terms';

const STEMMERS = {
  arabic,
  armenian,
  bulgarian,
  danish,
  dutch,
  english,
  finnish,
  french,
  german,
  greek,
  hungarian,
  indian,
  indonesian,
  irish,
  italian,
  lithuanian,
  nepali,
  none,
  norwegian,
  portuguese,
  romanian,
  russian,
  sanskrit,
  serbian,
  spanish,
  swedish,
  tamil,
  turkish,
  ukrainian,
};

export type StemmerName = keyof typeof STEMMERS;

/** Stemmers by the primary subtag of a language. */
const BY_LANGUAGE: Readonly<Record<string, StemmerName>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'indian',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sa: 'sanskrit',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  uk: 'ukrainian',
};

/**
 * The file of this folder for a language; `none` for a language without one.
 *
 * @param language BCP 47 tag.
 */
export function stemmerNameFor(language: string): StemmerName {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(BY_LANGUAGE, primary) ? (BY_LANGUAGE[primary] ?? 'none') : 'none';
}

/**
 * The stemmer of a language, for builds and tools. Pages import
 * `@/lib/search/stemmers/current`, which contains only that of the show's language.
 *
 * @param language BCP 47 tag.
 */
export function stemmerFor(language: string): Stem {
  return STEMMERS[stemmerNameFor(language)];
}
