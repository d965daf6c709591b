const KEY = 'verbatim:cut';

/** Milliseconds after which the next page no longer belongs to the same visit. */
const VALID_MILLISECONDS = 60_000;

/**
 * Notes for the next page of this tab that its loading interrupted playback: after
 * a deployment, a link loads the whole page.
 *
 * @param trackId `null` if nothing plays.
 */
export function storeCut(trackId: string | null): void {
  try {
    if (trackId === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify([trackId, Date.now()]));
  } catch {
    // Blocked: the next page then shows the position without a message.
  }
}

/** @returns The track whose playback this page load interrupted, except on a reload; only once. */
export function takeCut(): string | null {
  if (typeof window === 'undefined') return null;
  try {
    const cut: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    sessionStorage.removeItem(KEY);
    const [navigation] = performance.getEntriesByType('navigation');
    const type = navigation instanceof PerformanceNavigationTiming ? navigation.type : null;
    if (!Array.isArray(cut) || type !== 'navigate') return null;
    const [trackId, at] = cut as readonly unknown[]; // `isArray` leaves `any`
    const isValid = typeof at === 'number' && Date.now() - at < VALID_MILLISECONDS;
    return isValid && typeof trackId === 'string' ? trackId : null;
  } catch {
    return null;
  }
}
