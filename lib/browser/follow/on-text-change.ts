/** A translator changes a page in many small steps. It is done this long after the last one. */
const REST_MILLISECONDS = 250;

/**
 * Calls `act` after another program, such as a translator, has changed a text. The words counted
 * before are then no longer in the page: highlights would be invisible, and clicks on words would
 * have no effect.
 */
export function onTextChange(root: HTMLElement, act: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(act, REST_MILLISECONDS);
  });
  // Highlights change only attributes, which are not observed.
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
