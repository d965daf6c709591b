import { panelNow, showPanel } from './panels';

/**
 * Shows the transcript in the whole window, and in the whole screen where the browser
 * allows it. To be called in a press, which the browser requires for the screen.
 */
export function openStage(): void {
  const open = () => showPanel('stage');
  // An iPhone has no `requestFullscreen`, although the types say so.
  const root: Partial<HTMLElement> = document.documentElement;
  // First the screen: an element that fills it would otherwise cover an open dialog.
  if (root.requestFullscreen === undefined) open();
  else document.documentElement.requestFullscreen().then(open, open);
}

/** Opens or closes the stage. */
export function toggleStage(): void {
  if (panelNow() === 'stage') showPanel(null);
  else openStage();
}
