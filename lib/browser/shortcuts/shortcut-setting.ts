const KEY = 'verbatim:shortcuts';

/** Whether keys of one letter do something. Readers who speak to their computer switch them off. */
export function hasShortcuts(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true; // Storage is blocked, so nobody can have switched them off.
  }
}

/** @returns Whether it could be kept. */
export function setShortcuts(on: boolean): boolean {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
    return true;
  } catch {
    return false;
  }
}
