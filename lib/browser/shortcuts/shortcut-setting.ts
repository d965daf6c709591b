const KEY = 'verbatim:shortcuts';

/** Whether single-key shortcuts are on. People who use speech input switch them off. */
export function hasShortcuts(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true; // Storage is blocked, so the setting cannot have been stored.
  }
}

/** @returns Whether the setting could be stored. */
export function setShortcuts(on: boolean): boolean {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
    return true;
  } catch {
    return false;
  }
}
