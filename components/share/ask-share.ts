'use client';

/** From one moment of the episode to another, in seconds. */
export type ClipTimes = { readonly start: number; readonly end: number };

const NAME = 'verbatim:share';

/** Opens the dialog of the page with a clip in it. */
export function askShare(clip: ClipTimes): void {
  dispatchEvent(new CustomEvent(NAME, { detail: clip }));
}

/** @returns Stops to listen. */
export function onAskShare(open: (clip: ClipTimes) => void): () => void {
  // Only `askShare` sends it.
  const listener = (event: Event) => open((event as CustomEvent<ClipTimes>).detail);
  addEventListener(NAME, listener);
  return () => removeEventListener(NAME, listener);
}
