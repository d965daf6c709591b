import type { Page } from '@playwright/test';

/** The sum of the page's layout shifts so far. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    function add(entries: PerformanceEntryList): void {
      // The DOM library has no type with `value`.
      for (const entry of entries) sum += Reflect.get(entry, 'value') as number;
    }
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // The browser reports the shifts of a frame once the frame is drawn.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    add(observer.takeRecords());
    return sum;
  });
}
