import { createRequire } from 'node:module';
import { engineFile } from './files/engine-folder';

/** Shorter words fit on a line of a phone. */
const LONG_WORD = /[\p{L}\p{M}]{14,}/gu;
/** Fewest letters before and after a hyphen, so that a line has no stub of a word. */
const AT_ENDS = 5;
const SOFT_HYPHEN = '\u00AD';

type Hyphenator = {
  hyphenateSync(text: string, options: { readonly minWordLength: number }): string;
};

const loaded = new Map<string, Hyphenator | null>();

/**
 * Adds soft hyphens to the long words of a title, by the patterns of its language. Browsers have
 * dictionaries of few languages, and each has others; the pictures for other sites have none.
 *
 * @param language BCP 47 tag. Without patterns for it, the title stays as it is.
 */
export function hyphenateTitle(title: string, language: string): string {
  LONG_WORD.lastIndex = 0;
  if (!LONG_WORD.test(title) || /:\/\/|@/.test(title)) return title;
  const hyphenator = hyphenatorFor(new Intl.Locale(language).language);
  if (hyphenator === null) return title;
  return title.replaceAll(LONG_WORD, (word) =>
    trimEnds(hyphenator.hyphenateSync(word, { minWordLength: 14 })),
  );
}

function trimEnds(word: string): string {
  const parts = word.split(SOFT_HYPHEN);
  const kept: string[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    if (last !== undefined && last.length < AT_ENDS && kept.length === 1) kept[0] = last + part;
    else kept.push(part);
  }
  while (kept.length > 1 && (kept.at(-1)?.length ?? 0) < AT_ENDS) {
    const end = kept.pop() ?? '';
    kept[kept.length - 1] += end;
  }
  return kept.join(SOFT_HYPHEN);
}

function hyphenatorFor(language: string): Hyphenator | null {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  let found: Hyphenator | null = null;
  try {
    // Not an import: the bundler of the pages would take in the patterns of all languages.
    const load = createRequire(engineFile('package.json'));
    // The package has a module of this form for each language.
    found = load(`hyphen/${language}`) as Hyphenator;
  } catch {
    // The package has no patterns for this language.
  }
  loaded.set(language, found);
  return found;
}
