let element: HTMLAudioElement | null = null;

/**
 * The one audio element of the page. The boot script may have touched one in
 * the first press, before this code was here.
 */
export function audioElement(): HTMLAudioElement {
  // There is no boot script in development.
  const booted = (window as Partial<Window>).__verbatim?.audio;
  return (element ??= booted ?? new Audio());
}

/**
 * Safari lets an element sound later only when it was touched inside a press.
 * Call it there while the engine is still on its way; it would cut a sound off.
 */
export function touchAudio(): void {
  if (typeof Audio !== 'undefined') audioElement().load();
}
