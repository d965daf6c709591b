const KEY = 'verbatim:searches';

/** Most searches that are kept. */
const KEPT = 6;

/** The words of the latest searches on this device, newest first. */
export function latestSearches(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isText).slice(0, KEPT) : [];
  } catch {
    return []; // Storage is blocked, or another program wrote the value.
  }
}

export function keepSearch(words: string): void {
  if (words === '') return;
  const others = latestSearches().filter((other) => other.toLowerCase() !== words.toLowerCase());
  write([words, ...others].slice(0, KEPT));
}

export function clearSearches(): void {
  write([]);
}

function write(searches: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // Storage is blocked or full; the list is only a convenience.
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
