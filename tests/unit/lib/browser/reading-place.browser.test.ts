import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { watchReadingPlace, type ReadingPlace } from '@/lib/browser/reading-place';

/** Two sections of 2000 pixels, 1000 pixels down the page. */
const PAGE = `<div style="height: 1000px"></div>
  <div id="whole"><div id="transcript-text">
    <section style="height: 2000px"><h3 style="margin: 0">One</h3></section>
    <section style="height: 2000px"><h3 style="margin: 0">Two</h3></section>
  </div></div>
  <div style="height: 2000px"></div>`;

function placeAt(top: number): ReadingPlace {
  scrollTo(0, top);
  const whole = document.querySelector<HTMLElement>('#whole');
  if (whole === null) throw new Error('The document has no text.');
  const places: ReadingPlace[] = [];
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  watchReadingPlace(whole, (place) => places.push(place), controller.signal);
  const [first] = places;
  if (first === undefined) throw new Error('Nothing was told.');
  return first;
}

describe('the place of a reader', () => {
  beforeEach(() => {
    document.body.innerHTML = PAGE;
    document.body.style.margin = '0';
    document.documentElement.style.setProperty('--strip', '44px');
    onTestFinished(() => void document.documentElement.style.removeProperty('--strip'));
  });

  it('is before the first section at the top of the page', () => {
    expect(placeAt(0)).toEqual({ heading: null, progress: 0, isStuck: false });
  });

  it('is the section whose heading has passed a third of the window', () => {
    const line = 44 + (innerHeight - 44) / 3;
    expect(placeAt(3000 - line - 5).heading?.textContent).toBe('One');
    expect(placeAt(3000 - line + 5).heading?.textContent).toBe('Two');
  });

  it('tells the share of the text that was read, and that the strip is stuck', () => {
    const unread = 4000 - (innerHeight - 44);
    const { progress, isStuck } = placeAt(1000 - 44 + unread / 2);
    expect(progress).toBeCloseTo(0.5, 2);
    expect(isStuck).toBe(true);
    expect(placeAt(4900).progress).toBe(1);
  });

  it('never tells that the strip is stuck where it does not stick', () => {
    document.documentElement.style.setProperty('--strip', '0px');
    expect(placeAt(2000).isStuck).toBe(false);
  });
});
