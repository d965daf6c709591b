/** A drag within this many pixels of the panel's edge scrolls the panel. */
const EDGE = 48;
/** Pixels that it scrolls in each frame. */
const SCROLL = 8;

/**
 * Drags an item through its list. The item follows the pointer, the other items make room, and
 * Escape or a touch that the system cancels puts all of them back. The order of the elements does
 * not change: `onDrop` has to change it.
 *
 * @param item An `li` of the list.
 * @param press The press that starts the drag.
 * @param onDrop Called with the item's new index, counted from 0, unless it is the old one.
 * @returns Cancels the drag, as Escape does.
 */
export function dragInList(
  item: HTMLElement,
  press: PointerEvent,
  onDrop: (to: number) => void,
): () => void {
  const list = item.parentElement;
  const items = [...(list?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
  const from = items.indexOf(item);
  const panel = item.closest<HTMLElement>('.sheet-panel');
  const scrolled = () => panel?.scrollTop ?? 0;
  const scrolledAtStart = scrolled();
  const rects = items.map((one) => one.getBoundingClientRect());
  const rect = rects[from];
  const controller = new AbortController();
  const { signal } = controller;
  let y = press.clientY;
  let to = from;
  let frame = 0;

  /** Pixels from the item's original position to its present one. */
  function shift(): number {
    const [first, last] = [rects[0], rects.at(-1)];
    if (rect === undefined || first === undefined || last === undefined) return 0;
    const wanted = y - press.clientY + scrolled() - scrolledAtStart;
    return Math.min(Math.max(wanted, first.top - rect.top), last.bottom - rect.bottom);
  }

  /** The number of other items whose middle is above the leading edge of this one. */
  function indexAt(by: number): number {
    const { top = 0, height = 0 } = rect ?? {};
    // The leading edge, so that a tall item passes a small one early.
    const edge = by > 0 ? top + height + by : top + by;
    const middle = (one: DOMRect) => one.top + one.height / 2;
    return rects.filter((one, at) => at !== from && middle(one) < edge).length;
  }

  function show(): void {
    const by = shift();
    to = indexAt(by);
    items.forEach((one, at) => {
      const direction = at > from && at <= to ? -1 : at < from && at >= to ? 1 : 0;
      one.style.translate = `0 ${at === from ? by : direction * (rect?.height ?? 0)}px`;
    });
  }

  function scrollAtEdges(): void {
    if (panel !== null) {
      const { top, bottom } = panel.getBoundingClientRect();
      if (y < top + EDGE) panel.scrollTop -= SCROLL;
      if (y > bottom - EDGE) panel.scrollTop += SCROLL;
      show();
    }
    frame = requestAnimationFrame(scrollAtEdges);
  }

  function stop(): void {
    controller.abort();
    cancelAnimationFrame(frame);
    list?.removeAttribute('data-drag');
    item.removeAttribute('data-held');
    for (const one of items) one.style.removeProperty('translate');
  }

  function on<Name extends keyof WindowEventMap>(
    name: Name,
    then: (event: WindowEventMap[Name]) => void,
  ): void {
    addEventListener(name, then, { signal, capture: true });
  }

  on('pointermove', (event) => {
    if (event.pointerId !== press.pointerId) return;
    y = event.clientY;
    show();
  });
  on('pointerup', (event) => {
    if (event.pointerId !== press.pointerId) return;
    stop();
    if (to !== from) onDrop(to);
  });
  on('pointercancel', stop);
  // The capture phase includes the blur events of elements.
  on('blur', ({ target }) => target === window && stop());
  on('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // Escape would close the dialog as well.
    event.preventDefault();
    event.stopPropagation();
    stop();
  });

  list?.setAttribute('data-drag', '');
  item.dataset['held'] = '';
  frame = requestAnimationFrame(scrollAtEdges);
  return stop;
}
