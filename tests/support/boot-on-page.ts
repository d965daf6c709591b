/** Runs the boot script in the test's document. Call it once in each test file, as a page does. */
export async function bootOnPage(): Promise<void> {
  // The build defines these constants.
  Object.assign(globalThis, { BASE_PATH: '', KEPT_KEYS: 'jk/', LOST: '', RELOAD: '' });
  document.body.innerHTML =
    '<div id="transcript-text"><section><p id="p1">The harbour was moved.</p></section></div>';
  await import('@/lib/browser/boot/boot');
}

/** Clicks the transcript. `detail` is 2 for the second click of a double click. */
export function clickText(detail: number): void {
  const init = { bubbles: true, cancelable: true, detail, clientX: 12, clientY: 8 };
  const text = document.querySelector('#p1') ?? document.body;
  text.dispatchEvent(new PointerEvent('pointerdown', init));
  text.dispatchEvent(new MouseEvent('click', init));
}
