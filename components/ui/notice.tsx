'use client';

import { sharedValue } from './shared-value';

const SHOWN_MILLISECONDS = 6000;

const notice = sharedValue('');
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a short message about the page as a whole. */
export function showNotice(text: string): void {
  notice.set(text);
  clearTimeout(timer);
  timer = setTimeout(() => notice.set(''), SHOWN_MILLISECONDS);
}

/** The place of the message: above the player at the bottom of the window. */
export function Notice() {
  const text = notice.use();
  if (text === '') return null;
  return (
    <p
      role="alert"
      popover="manual"
      ref={show}
      className="no-print fixed inset-x-4 top-auto bottom-36 mx-auto w-fit rounded-lg bg-ink p-3 text-paper"
    >
      {text}
    </p>
  );
}

/** Shows it above an open dialog as well; in browsers before 2024 it appears below one. */
function show(element: HTMLElement | null): void {
  if (element !== null && 'showPopover' in element) element.showPopover();
}
