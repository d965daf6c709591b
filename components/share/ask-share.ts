'use client';

/** Start and end of a clip, in seconds. */
export type ClipTimes = { readonly start: number; readonly end: number };

const NAME = 'verbatim:share';

/** Opens the page's share dialog with a clip selected. */
export function askShare(clip: ClipTimes): void {
  dispatchEvent(new CustomEvent(NAME, { detail: clip }));
}

/** @returns A function that removes the listener. */
export function onAskShare(open: (clip: ClipTimes) => void): () => void {
  // Only `askShare` dispatches this event.
  const listener = (event: Event) => open((event as CustomEvent<ClipTimes>).detail);
  addEventListener(NAME, listener);
  return () => removeEventListener(NAME, listener);
}
