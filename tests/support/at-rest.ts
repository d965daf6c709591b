import { expect, type Locator, type Page } from '@playwright/test';

/** Successive frames without a change, after which a page counts as at rest. */
const STILL_FRAMES = 20;

/**
 * The same after a scroll without its end: Firefox reports no `scrollend` of an element that leaves
 * the page while it scrolls.
 */
const ENDLESS_FRAMES = 60;

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * Waits until nothing scrolls, and returns how far the window is scrolled, in pixels. Browsers
 * scroll smoothly after a wheel, a key or a script, and report positions on the way.
 */
export function scrollAtRest(page: Page): Promise<number> {
  return page.evaluate(
    ({ frames, endless }) =>
      new Promise<number>((resolve) => {
        let still = 0;
        let scrolls = false;
        const stop = new AbortController();
        const options = { capture: true, signal: stop.signal };
        // A panel's scroll events do not bubble.
        for (const type of ['scroll', 'scrollend']) {
          document.addEventListener(
            type,
            () => {
              still = 0;
              scrolls = type === 'scroll';
            },
            options,
          );
        }
        function onFrame(): void {
          still += 1;
          if (still < (scrolls ? endless : frames)) return void requestAnimationFrame(onFrame);
          stop.abort();
          resolve(scrollY);
        }
        requestAnimationFrame(onFrame);
      }),
    { frames: STILL_FRAMES, endless: ENDLESS_FRAMES },
  );
}

/** Turns the mouse wheel, and waits until nothing scrolls. @returns See `scrollAtRest`. */
export async function turnWheel(page: Page, pixels: number): Promise<number> {
  await page.mouse.wheel(0, pixels);
  return scrollAtRest(page);
}

/** Waits until an element is visible and does not move, and returns its box in the window. */
export async function boxAtRest(element: Locator): Promise<Box> {
  await expect(element).toBeVisible();
  return element.evaluate(
    (node, frames) =>
      new Promise<Box>((resolve) => {
        let still = 0;
        let last = node.getBoundingClientRect();
        function onFrame(): void {
          const box = node.getBoundingClientRect();
          const moved = (['x', 'y', 'width', 'height'] as const).some(
            (side) => box[side] !== last[side],
          );
          still = moved ? 0 : still + 1;
          last = box;
          if (still < frames) return void requestAnimationFrame(onFrame);
          const { x, y, width, height } = box;
          resolve({ x, y, width, height });
        }
        requestAnimationFrame(onFrame);
      }),
    STILL_FRAMES,
  );
}
