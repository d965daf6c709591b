/**
 * Tells of clicks on text that may mean "play from here": of none on a link or a
 * button, none with a modifier key, and none that makes a selection or lets go of
 * one, which is all that such a click is for.
 */
export function onPlainClick(
  root: HTMLElement,
  act: (event: MouseEvent) => void,
  signal: AbortSignal,
): void {
  let hadSelection = false;
  // Anywhere on the page: a press in the text lets go of what is selected beside it as well.
  root.addEventListener('pointerdown', () => (hadSelection = isSelecting()), { signal });
  root.addEventListener(
    'click',
    (event) => {
      const letsGo = hadSelection;
      hadSelection = false;
      if (!letsGo && isPlain(event) && !isSelecting()) act(event);
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
