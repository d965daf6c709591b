import { useEffect, useState, type RefObject } from 'react';
import { frameOf } from '@/lib/browser/frame';
import { onStampMenu, stampOf, type OpenedStamp } from '@/lib/browser/follow/stamp-menu';

/** The stamps of wide windows stand in the margin, where the button has room. */
const HAS_MARGIN = '(min-width: 80rem)';

/** Distance between a stamp and its menu, in pixels. */
const GAP = 4;

type Place = { readonly left: number; readonly top: number };

/** Opens the menu of stamps, and finds the stamp beside which its button stands. */
export function useStampMenu(
  root: HTMLElement,
  panel: RefObject<HTMLElement | null>,
  setOpened: (opened: OpenedStamp) => void,
) {
  const [near, setNear] = useState<OpenedStamp | null>(null);

  function open(opened: OpenedStamp): void {
    const menu = panel.current;
    if (menu === null || !('popover' in menu)) return;
    setOpened(opened);
    menu.showPopover();
    putBelow(menu, opened.stamp);
  }

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    function onStamp({ target }: Event): void {
      const block = target instanceof Element ? target.closest('section > [id]') : null;
      const found = stampOf(target) ?? stampOf(block?.querySelector('.stamp') ?? null);
      if (found !== null && matchMedia(HAS_MARGIN).matches) setNear(found);
    }
    onStampMenu(root, open, signal);
    root.addEventListener('pointerover', onStamp, { signal });
    root.addEventListener('focusin', onStamp, { signal });
    return () => controller.abort();
  }, [root]);

  return { near, place: near === null ? undefined : placeBelow(near.stamp), open };
}

/** The place below a stamp, in pixels from the corner of the page. */
function placeBelow(stamp: HTMLElement): Place {
  const { right, bottom } = stamp.getBoundingClientRect();
  return { left: right + scrollX, top: bottom + scrollY };
}

/** Places the menu, whose size is known only while it is shown. */
function putBelow(menu: HTMLElement, stamp: Element): void {
  const { left, bottom } = stamp.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const frame = frameOf(null);
  const lowest = frame.top + frame.height - height;
  menu.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
  menu.style.top = `${Math.max(frame.top, Math.min(bottom + GAP, lowest))}px`;
}
