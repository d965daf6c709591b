import { useEffect, useRef, type PointerEvent } from 'react';
import { dragInList } from '@/lib/browser/drag-in-list';

/**
 * Lets items of a list be dragged by a handle. Each is an `li` with `data-id`.
 *
 * @param onMove Told once an item was let go of at another place, counted from 0.
 * @returns For the handles: `onPointerDown`.
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
