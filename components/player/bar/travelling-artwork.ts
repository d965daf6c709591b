'use client';

import { travelFrom } from '@/lib/browser/travel';

/** An element that shows an episode with its picture. */
const EPISODE = 'article, li, section, header';

/** Milliseconds within which the bar appears after the press that it follows. */
const FRESH = 1000;

let pressed: { readonly from: DOMRect; readonly at: number } | null = null;

/** Remembers where the picture beside a Play button is. To be called in a press on the button. */
export function rememberPicture(button: Element): void {
  const picture = button.closest(EPISODE)?.querySelector('img, .cover');
  pressed =
    picture && picture.checkVisibility()
      ? { from: picture.getBoundingClientRect(), at: performance.now() }
      : null;
}

/** Lets the picture of the bar come from the one that was pressed. For use as a `ref`. */
export function arrive(picture: HTMLElement | null): void {
  if (picture === null || pressed === null) return;
  if (performance.now() - pressed.at < FRESH) travelFrom(pressed.from, picture);
  pressed = null;
}
