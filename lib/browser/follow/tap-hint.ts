const KEY = 'verbatim:tapped';

/** Whether the reader has played from a tapped line before, and needs no hint. */
export function hasTapped(read: (key: string) => string | null): boolean {
  return read(KEY) !== null;
}

/** Hides the hint from now on. Its space stays on an open page, whose text must not move. */
export function keepTapped(): void {
  const { dataset } = document.documentElement;
  dataset['tapped'] ??= 'now';
  try {
    localStorage.setItem(KEY, '1');
  } catch {
    // Storage is blocked: the hint is back with the next visit.
  }
}
