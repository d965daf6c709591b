import { useEffect, useRef, type PointerEvent } from 'react';
import { dragInList } from '@/lib/browser/drag-in-list';

/**
 * Lets the user reorder a list by dragging items by a handle. Each item is an `li`
 * with `data-id`.
 *
 * @param onMove Called when an item is dropped at another position, counted from 0.
 * @returns The handler for a handle's `onPointerDown`.
 */
export function useDragOrder(
  onMove: (id: string, to: number) => void,
): (event: PointerEvent<HTMLElement>) => void {
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);

  return (event) => {
    const item = event.currentTarget.closest('li');
    if (item === null || event.button !== 0) return;
    event.preventDefault();
    const drop = (to: number) => onMove(item.dataset['id'] ?? '', to);
    stop.current = dragInList(item, event.nativeEvent, drop);
  };
}
