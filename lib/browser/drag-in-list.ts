/** Pixels from an edge of the panel within which a drag scrolls it, and how fast, in each frame. */
const EDGE = 48;
const SCROLL = 8;

/**
 * Drags an item through its list: it follows the pointer, the others make room,
 * and Escape or a touch that the system takes away puts all back. The list
 * itself stays as it is until then; who is told at the end reorders it.
 *
 * @param item One of the `li` of a list.
 * @param began The press that began it.
 * @param onDrop The item's new place, counted from 0. Not told when it is the old one.
 * @returns How to stop, as Escape does.
 */
export function dragInList(
  item: HTMLElement,
  began: PointerEvent,
  onDrop: (to: number) => void,
): () => void {
  const list = item.parentElement;
  const items = [...(list?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
  const from = items.indexOf(item);
  const panel = item.closest<HTMLElement>('.sheet-panel');
  const scrolled = () => panel?.scrollTop ?? 0;
  const scrolledFirst = scrolled();
  const places = items.map((one) => one.getBoundingClientRect());
  const place = places[from];
  const aborter = new AbortController();
  const { signal } = aborter;
  let y = began.clientY;
  let to = from;
  let frame = 0;

  /** Pixels from the item's first place to where it is held. */
  function shift(): number {
    const [first, last] = [places[0], places.at(-1)];
    if (place === undefined || first === undefined || last === undefined) return 0;
    const wanted = y - began.clientY + scrolled() - scrolledFirst;
    return Math.min(Math.max(wanted, first.top - place.top), last.bottom - place.bottom);
  }

  /** How many of the others have their middle above that of the item. */
  function placeAt(by: number): number {
    const { top = 0, height = 0 } = place ?? {};
    // Its leading edge counts, so that a tall one need not be carried past a small one.
    const edge = by > 0 ? top + height + by : top + by;
    const middle = (one: DOMRect) => one.top + one.height / 2;
    return places.filter((one, at) => at !== from && middle(one) < edge).length;
  }

  function show(): void {
    const by = shift();
    to = placeAt(by);
    items.forEach((one, at) => {
      const gives = at > from && at <= to ? -1 : at < from && at >= to ? 1 : 0;
      one.style.translate = `0 ${at === from ? by : gives * (place?.height ?? 0)}px`;
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
    aborter.abort();
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
    if (event.pointerId !== began.pointerId) return;
    y = event.clientY;
    show();
  });
  on('pointerup', (event) => {
    if (event.pointerId !== began.pointerId) return;
    stop();
    if (to !== from) onDrop(to);
  });
  on('pointercancel', stop);
  // Elements that lose the focus tell it on its way down, too.
  on('blur', ({ target }) => target === window && stop());
  on('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // It would close the sheet as well.
    event.preventDefault();
    event.stopPropagation();
    stop();
  });

  list?.setAttribute('data-drag', '');
  item.dataset['held'] = '';
  frame = requestAnimationFrame(scrollAtEdges);
  return stop;
}
