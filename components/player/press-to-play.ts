import type { MouseEvent } from 'react';
import { rememberPicture } from './bar/travelling-artwork';

/** Handles a click on a button that plays. The second click of a double click must not pause. */
export function pressToPlay(
  { detail, currentTarget }: MouseEvent<HTMLElement>,
  press: () => void,
): void {
  if (detail >= 2) return;
  press();
  rememberPicture(currentTarget);
}
