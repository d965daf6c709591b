/** What the browser keeps under a key; `null` also where storage is blocked: as on a first visit. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
