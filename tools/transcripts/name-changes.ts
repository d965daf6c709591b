import type { NamesFile } from './names-file';

/** A misheard name in a line of a file. */
export type NameChange = {
  /** 1-based. */
  readonly line: number;
  /** Offsets in the line; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly wrong: string;
  readonly right: string;
  /** The sentence around it. */
  readonly sentence: string;
};

/** Parts of Markdown that are not read: addresses, tags and code. */
const NOT_TEXT = /\]\([^)]*\)|<[^>]*>|`[^`]*`|https?:\/\/\S+/g;
const LETTER = String.raw`[\p{L}\p{N}\p{M}]`;

/**
 * Finds misheard names in the lines of a transcript: whole words, and where several forms match,
 * the longest one.
 *
 * @param source The whole file.
 * @param firstLine 1-based line from which on it is searched.
 */
export function nameChanges(
  source: string,
  firstLine: number,
  { names, never }: Pick<NamesFile, 'names' | 'never'>,
): NameChange[] {
  const rules = names.map(({ wrong, right }) => ({ pattern: wordsPattern(wrong), right }));
  const kept = never.map(wordsPattern);
  return source.split('\n').flatMap((text, at): NameChange[] => {
    if (at + 1 < firstLine) return [];
    const taken = [NOT_TEXT, ...kept].flatMap((pattern) => rangesOf(text, pattern));
    const found: NameChange[] = [];
    for (const { pattern, right } of rules) {
      for (const range of rangesOf(text, pattern)) {
        if (taken.some(({ from, to }) => range.from < to && from < range.to)) continue;
        taken.push(range);
        const wrong = text.slice(range.from, range.to);
        if (wrong === right) continue;
        found.push({ line: at + 1, ...range, wrong, right, sentence: sentenceAt(text, range) });
      }
    }
    return found.toSorted((a, b) => a.from - b.from);
  });
}

/** A line with some of its changes made. */
export function changedLine(text: string, changes: readonly NameChange[]): string {
  return changes
    .toSorted((a, b) => b.from - a.from)
    .reduce((line, { from, to, right }) => line.slice(0, from) + right + line.slice(to), text);
}

type Range = { readonly from: number; readonly to: number };

function rangesOf(text: string, pattern: RegExp): Range[] {
  return Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
}

/** Matches a text as whole words, with any white space between them. */
function wordsPattern(text: string): RegExp {
  const escaped = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(String.raw`\s+`);
  return new RegExp(`(?<!${LETTER})${escaped}(?!${LETTER})`, 'gu');
}

/** Letters on each side that are shown of a long sentence. */
const AROUND = 90;

function sentenceAt(text: string, { from, to }: Range): string {
  const before = text.slice(Math.max(0, from - AROUND), from);
  const after = text.slice(to, to + AROUND);
  const start = /^[^]*[.!?…]\s+/u.exec(before)?.[0].length ?? 0;
  const end = /[.!?…]/u.exec(after)?.index;
  return `${before.slice(start)}${text.slice(from, to)}${after.slice(0, end === undefined ? undefined : end + 1)}`.trim();
}
