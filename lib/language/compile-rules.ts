import type { SentenceRules } from './sentence-rules';

/** Letters of the longest abbreviation, with its blanks. */
const LONGEST = 16;

/** Tells whether the full stop at a place of a text belongs to one of some abbreviations. */
type Ends = (text: string, stop: number) => boolean;

/** The rules of a language in the form they are asked in. */
export type ReadyRules = {
  /** Whether a full stop stands inside an abbreviation such as `z. B.`, or behind one that goes on. */
  readonly isInside: Ends;
  readonly isTitle: Ends;
  readonly isEither: Ends;
  readonly isBeforeNumber: Ends;
  readonly lettered: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly afterOrdinal: ReadonlySet<string>;
  readonly beforeOrdinal: ReadonlySet<string>;
  readonly afterQuote: ReadonlySet<string>;
};

const ready = new WeakMap<SentenceRules, ReadyRules>();

/** Makes patterns and sets of a language's lists, once. */
export function readyRules(rules: SentenceRules): ReadyRules {
  const known = ready.get(rules) ?? makeReady(rules);
  ready.set(rules, known);
  return known;
}

function makeReady(rules: SentenceRules): ReadyRules {
  const all = [rules.titles, rules.inside, rules.either, rules.beforeNumber].flatMap(wordsOf);
  const isWhole = endsOf(wordsOf(rules.inside).map(patternOf));
  const isBegun = endsOf(all.flatMap(beginnings));
  return {
    isInside: (text, stop) => isWhole(text, stop) || isBegun(text, stop),
    isTitle: endsOf(wordsOf(rules.titles).map(patternOf)),
    isEither: endsOf(wordsOf(rules.either).map(patternOf)),
    isBeforeNumber: endsOf(wordsOf(rules.beforeNumber).map(patternOf), 'giu'),
    lettered: new Set(wordsOf(rules.lettered)),
    openers: new Set(wordsOf(rules.openers)),
    pronouns: new Set(wordsOf(rules.pronouns ?? '')),
    afterOrdinal: new Set(wordsOf(rules.ordinals?.after ?? '')),
    beforeOrdinal: new Set(wordsOf(rules.ordinals?.before ?? '')),
    afterQuote: new Set(wordsOf(rules.afterQuote ?? '')),
  };
}

function wordsOf(list: string): string[] {
  return list === '' ? [] : list.split(' ');
}

/** `z.B.` with or without its blank. */
function patternOf(abbreviation: string): string {
  return abbreviation.replaceAll('.', String.raw`\.\s?`).replace(/\\s\?$/, '');
}

/** `z.` where `B.` follows. */
function beginnings(abbreviation: string): string[] {
  const parts = abbreviation.match(/[^.]+\./g) ?? [];
  return parts.slice(1).map((_, at) => {
    const before = patternOf(parts.slice(0, at + 1).join(''));
    return String.raw`${before}(?=\s?${patternOf(parts.slice(at + 1).join(''))})`;
  });
}

function endsOf(patterns: readonly string[], flags = 'gu'): Ends {
  if (patterns.length === 0) return () => false;
  // The last one that begins in the window and ends with the full stop.
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})`, flags);
  return (text, stop) => {
    const from = Math.max(0, stop - LONGEST);
    const window = text.slice(from, stop + LONGEST);
    for (const { 0: found, index } of window.matchAll(pattern)) {
      if (from + index + found.length === stop + 1) return true;
    }
    return false;
  };
}
