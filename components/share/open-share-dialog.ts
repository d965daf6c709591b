'use client';

/** Start and end of a clip, in seconds. */
export type ClipTimes = { readonly start: number; readonly end: number };

const EVENT_NAME = 'verbatim:share';

/** Opens the page's share dialog with a clip selected. */
export function openShareDialog(clip: ClipTimes): void {
  dispatchEvent(new CustomEvent(EVENT_NAME, { detail: clip }));
}

/** @returns A function that removes the listener. */
export function onOpenShareDialog(open: (clip: ClipTimes) => void): () => void {
  // Only `askShare` dispatches this event.
  const listener = (event: Event) => open((event as CustomEvent<ClipTimes>).detail);
  addEventListener(EVENT_NAME, listener);
  return () => removeEventListener(EVENT_NAME, listener);
}
