import type { SentenceRules } from './sentence-rules';

/** Length of the longest abbreviation, including spaces. */
const MAX_LENGTH = 16;

/** Whether the full stop at an offset of a text ends one of a list of abbreviations. */
type EndsAt = (text: string, stop: number) => boolean;

/** The rules of a language as functions and sets. */
export type CompiledRules = {
  /**
   * Whether a full stop is inside an abbreviation such as `z. B.`, or ends one that a sentence
   * continues after.
   */
  readonly isInside: EndsAt;
  readonly isTitle: EndsAt;
  readonly isEither: EndsAt;
  readonly isBeforeNumber: EndsAt;
  readonly lettered: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly afterOrdinal: ReadonlySet<string>;
  readonly beforeOrdinal: ReadonlySet<string>;
  readonly afterQuote: ReadonlySet<string>;
};

const cache = new WeakMap<SentenceRules, CompiledRules>();

/** Compiles the lists of a language to patterns and sets, once per language. */
export function compileRules(rules: SentenceRules): CompiledRules {
  const compiled = cache.get(rules) ?? compile(rules);
  cache.set(rules, compiled);
  return compiled;
}

function compile(rules: SentenceRules): CompiledRules {
  const all = [rules.titles, rules.inside, rules.either, rules.beforeNumber].flatMap(wordsOf);
  const isComplete = matcherOf(wordsOf(rules.inside).map(patternOf));
  const isPartial = matcherOf(all.flatMap(partialPatterns));
  return {
    isInside: (text, stop) => isComplete(text, stop) || isPartial(text, stop),
    isTitle: matcherOf(wordsOf(rules.titles).map(patternOf)),
    isEither: matcherOf(wordsOf(rules.either).map(patternOf)),
    isBeforeNumber: matcherOf(wordsOf(rules.beforeNumber).map(patternOf), 'giu'),
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

/** A pattern for an abbreviation such as `z.B.`, with or without spaces. */
function patternOf(abbreviation: string): string {
  return abbreviation.replaceAll('.', String.raw`\.\s?`).replace(/\\s\?$/, '');
}

/** Patterns for the beginnings of an abbreviation, such as `z.` before `B.` */
function partialPatterns(abbreviation: string): string[] {
  const parts = abbreviation.match(/[^.]+\./g) ?? [];
  return parts.slice(1).map((_, at) => {
    const before = patternOf(parts.slice(0, at + 1).join(''));
    return String.raw`${before}(?=\s?${patternOf(parts.slice(at + 1).join(''))})`;
  });
}

function matcherOf(patterns: readonly string[], flags = 'gu'): EndsAt {
  if (patterns.length === 0) return () => false;
  // Find a match near the full stop that ends exactly with it.
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})`, flags);
  return (text, stop) => {
    const from = Math.max(0, stop - MAX_LENGTH);
    const window = text.slice(from, stop + MAX_LENGTH);
    for (const { 0: found, index } of window.matchAll(pattern)) {
      if (from + index + found.length === stop + 1) return true;
    }
    return false;
  };
}
