import { describe, expect, it } from 'vitest';
import { middleOf, transcriptOnPage } from '@/tests/support/transcript-on-page';
import { onPlainClick } from '@/lib/browser/follow/plain-clicks';

const TEXT = 'Nora: The harbour was moved twice, and more is at example.';

/** Presses on a word, as a mouse does. */
function press(root: HTMLElement, at: { x: number; y: number }, init: MouseEventInit = {}): void {
  const target = document.elementFromPoint(at.x, at.y) ?? root;
  const options = { bubbles: true, clientX: at.x, clientY: at.y, ...init };
  target.dispatchEvent(new PointerEvent('pointerdown', options));
  target.dispatchEvent(new MouseEvent('click', options));
}

async function listen() {
  const { root, index } = await transcriptOnPage(TEXT);
  const clicks: number[] = [];
  onPlainClick(root, ({ clientX }) => clicks.push(clientX), new AbortController().signal);
  getSelection()?.removeAllRanges();
  return { root, index, clicks, at: middleOf(index, 1) };
}

describe('a plain click on the text', () => {
  it('is reported', async () => {
    const { root, clicks, at } = await listen();
    press(root, at);
    expect(clicks).toHaveLength(1);
  });

  it.each(['metaKey', 'ctrlKey', 'shiftKey', 'altKey'] as const)(
    'is not reported with %s, which the browser handles',
    async (key) => {
      const { root, clicks, at } = await listen();
      press(root, at, { [key]: true });
      expect(clicks).toEqual([]);
    },
  );

  it('is not reported when it clears a selection', async () => {
    const { root, index, clicks, at } = await listen();
    const range = document.createRange();
    index.surround(range, { from: 3, to: 4 });
    getSelection()?.addRange(range);
    const target = document.elementFromPoint(at.x, at.y) ?? root;
    target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    getSelection()?.removeAllRanges();
    target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(clicks).toEqual([]);
    press(root, at);
    expect(clicks).toHaveLength(1);
  });

  it('is not reported on a link', async () => {
    const { root, clicks } = await listen();
    root.insertAdjacentHTML('beforeend', '<a href="#t=5">0:05</a>');
    root.querySelector('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(clicks).toEqual([]);
  });
});
