const KEY = 'verbatim:cut';

/** Milliseconds after which the next page is no part of the same visit. */
const VALID_MILLISECONDS = 60_000;

/**
 * Leaves word for the next page of this tab that its loading ended a sound: after
 * a new version of the site, a link loads the page anew.
 *
 * @param trackId `null` when nothing sounds.
 */
export function storeCut(trackId: string | null): void {
  try {
    if (trackId === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify([trackId, Date.now()]));
  } catch {
    // Blocked: the page then stands at its place and says nothing.
  }
}

/** @returns The track whose sound ended when this page was loaded, unless it was reloaded; told once. */
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
