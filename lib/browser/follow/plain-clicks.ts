/**
 * Reports clicks on a text that may mean "play from here": not those on a link or a button, not
 * those with a modifier key, and not those that make or clear a selection.
 */
export function onPlainClick(
  root: HTMLElement,
  act: (event: MouseEvent) => void,
  signal: AbortSignal,
): void {
  let hadSelection = false;
  // A selection anywhere on the page: a press in the text clears one outside of the text as well.
  root.addEventListener('pointerdown', () => (hadSelection = isSelecting()), { signal });
  root.addEventListener(
    'click',
    (event) => {
      const clearsSelection = hadSelection;
      hadSelection = false;
      if (!clearsSelection && isPlain(event) && !isSelecting()) act(event);
    },
    { signal },
  );
}

export function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}

function isPlain({ target, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  if (metaKey || ctrlKey || shiftKey || altKey) return false;
  return target instanceof Element && target.closest('a, button, summary, label') === null;
}
