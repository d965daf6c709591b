/** A translator changes a page in many small steps; this long after the last one, it counts as done. */
const REST_MILLISECONDS = 250;

/**
 * Tells when others have changed a text, such as a translator while it plays.
 * Words counted before are then no longer in the page: highlights would be
 * invisible, and clicks on words would find nothing.
 */
export function onTextChange(root: HTMLElement, act: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(act, REST_MILLISECONDS);
  });
  // Highlights change attributes alone, which are not observed.
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
