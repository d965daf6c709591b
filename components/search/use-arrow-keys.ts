import type { KeyboardEvent } from 'react';

/**
 * Moves the focus with the arrow keys from the field through the links of the hits,
 * and back. The links stay plain links in a plain list: Tab reaches all of them, and
 * Enter opens one.
 */
export function useArrowKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const { key, target, currentTarget } = event;
    const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    // In a `select`, the arrow keys choose an option.
    if (!(target instanceof HTMLElement) || target.matches('select')) return;
    const focusable = [
      ...currentTarget.querySelectorAll<HTMLElement>('#search-field, [data-hit-link]'),
    ];
    // From a button, the focus moves to the link before or after it.
    const at = focusable.findLastIndex(
      (stop) =>
        stop === target ||
        (stop.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    const isBetween = focusable[at] !== target;
    const next = focusable[by === -1 && isBetween ? at : at + by];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
}
