import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { keepInView } from '@/lib/browser/follow/keep-in-view';

const LINE = 40;
const LINES = 100;

/** A text of a hundred lines in a panel of ten, or in the window, with a spoken line. */
function longText({
  inPanel,
  restShare,
}: {
  readonly inPanel: boolean;
  readonly restShare?: number;
}) {
  const lines = Array.from(
    { length: LINES },
    () => `<p style="height: ${LINE}px; margin: 0">·</p>`,
  );
  document.body.innerHTML = `<div id="panel"><div id="text">${lines.join('')}</div></div>`;
  const panel = document.querySelector<HTMLElement>('#panel');
  const text = document.querySelector<HTMLElement>('#text');
  if (panel === null || text === null) throw new Error('The document has no text.');
  if (inPanel) panel.style.cssText = `height: ${10 * LINE}px; overflow: auto`;
  else text.style.marginTop = '3000px';
  let spoken: Element | null = null;
  const away = vi.fn<(isAway: boolean) => void>();
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const rectOf = () => spoken?.getBoundingClientRect() ?? null;
  let isPlaying = true;
  let isOn = true;
  const view = keepInView({
    text,
    panel: inPanel ? panel : null,
    restShare,
    rectOf,
    isPlaying: () => isPlaying,
    isSwitchedOn: () => isOn,
    tellAway: away,
    signal: controller.signal,
  });
  return {
    panel,
    text,
    view,
    away,
    speak(line: number) {
      spoken = text.children[line] ?? null;
      view.lineMoved();
    },
    pause() {
      isPlaying = false;
      view.update();
    },
    switchTo(on: boolean) {
      isOn = on;
      view.update();
    },
  };
}

/** Turns the wheel and scrolls as a browser would. */
async function wheel(element: HTMLElement, top: number): Promise<void> {
  element.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
  const scrolled = new Promise((resolve) =>
    element.addEventListener('scroll', resolve, { once: true }),
  );
  element.scrollTop = top;
  await scrolled;
}

describe('keeping the spoken line in view', () => {
  beforeEach(() => {
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
    // With reduced motion, a scroll ends at once.
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
    onTestFinished(() => void vi.restoreAllMocks());
  });

  it('keeps each spoken line at its share of a stage, also on the second line of a sentence', () => {
    const { panel, view, speak } = longText({ inPanel: true, restShare: 0.35 });
    speak(30);
    expect(panel.scrollTop).toBe(30 * LINE - 0.35 * 10 * LINE);
    speak(31);
    expect(panel.scrollTop).toBe(31 * LINE - 0.35 * 10 * LINE);
    panel.scrollTop -= LINE;
    view.wordMoved();
    expect(panel.scrollTop).toBe(31 * LINE - 0.35 * 10 * LINE);
  });

  it('scrolls a stage in 250 ms', async () => {
    vi.restoreAllMocks();
    const { panel, speak } = longText({ inPanel: true, restShare: 0.35 });
    const start = performance.now();
    speak(90);
    expect(panel.scrollTop).toBe(0);
    await vi.waitFor(() => expect(panel.scrollTop).toBe(90 * LINE - 0.35 * 10 * LINE));
    expect(performance.now() - start).toBeGreaterThan(200);
  });

  it('follows the voice in a panel from the start, wherever it is', () => {
    const { panel, speak } = longText({ inPanel: true });
    speak(50);
    expect(panel.scrollTop).toBe(50 * LINE - 0.3 * 10 * LINE);
  });

  it('does not scroll a panel while the line is in its upper part', () => {
    const { panel, speak } = longText({ inPanel: true });
    speak(6);
    expect(panel.scrollTop).toBe(0);
    speak(8);
    expect(panel.scrollTop).toBe(5 * LINE);
  });

  it('stays where the reader has scrolled, and goes back on request', async () => {
    const { panel, view, away, speak } = longText({ inPanel: true });
    speak(2);
    await wheel(panel, 3000);
    expect(away).toHaveBeenLastCalledWith(true);
    speak(9);
    expect(panel.scrollTop).toBe(3000);
    view.goBack();
    expect(away).toHaveBeenLastCalledWith(false);
    expect(panel.scrollTop).toBe(6 * LINE);
  });

  it('follows again when the reader scrolls back to the line', async () => {
    const { panel, away, speak } = longText({ inPanel: true });
    speak(2);
    await wheel(panel, 3000);
    await wheel(panel, 0);
    expect(away).toHaveBeenLastCalledWith(false);
    speak(12);
    expect(panel.scrollTop).toBe(9 * LINE);
  });

  it('does not follow a line after the reader has scrolled before the first one', async () => {
    const { panel, away, speak } = longText({ inPanel: true });
    await wheel(panel, 3000);
    speak(2);
    expect(panel.scrollTop).toBe(3000);
    expect(away).toHaveBeenLastCalledWith(true);
  });

  it('does not scroll while text is selected', () => {
    const { panel, text, speak } = longText({ inPanel: true });
    getSelection()?.selectAllChildren(text);
    speak(50);
    expect(panel.scrollTop).toBe(0);
  });

  it('scrolls a panel although the focus is on a button beside it', () => {
    const { panel, speak } = longText({ inPanel: true });
    panel.insertAdjacentHTML('beforebegin', '<button>Play</button>');
    document.querySelector('button')?.focus({ focusVisible: true } as FocusOptions);
    speak(50);
    expect(panel.scrollTop).toBeGreaterThan(0);
  });

  it('does not scroll a page before the reader has come to the text', () => {
    const { speak } = longText({ inPanel: false });
    speak(0);
    speak(50);
    expect(scrollY).toBe(0);
  });

  it('tells that the line is out of view before it was followed for the first time', () => {
    const { away, speak } = longText({ inPanel: false });
    speak(50);
    expect(away).toHaveBeenLastCalledWith(true);
  });

  it('no longer tells so once a line in view is spoken', () => {
    const { away, speak } = longText({ inPanel: false });
    speak(50);
    scrollTo(0, 3000 + 45 * LINE);
    speak(49);
    expect(away).toHaveBeenLastCalledWith(false);
  });

  it('no longer tells so after a pause', () => {
    const { away, speak, pause } = longText({ inPanel: false });
    speak(50);
    pause();
    expect(away).toHaveBeenLastCalledWith(false);
  });

  it('does not scroll while following is off, and goes to the line when it is on again', () => {
    const { panel, away, speak, switchTo } = longText({ inPanel: true });
    switchTo(false);
    speak(50);
    expect(panel.scrollTop).toBe(0);
    expect(away).toHaveBeenLastCalledWith(true);
    switchTo(true);
    expect(panel.scrollTop).toBe(50 * LINE - 0.3 * 10 * LINE);
    expect(away).toHaveBeenLastCalledWith(false);
  });

  it('keeps the line clear of the reading strip and the player bar', () => {
    const { view, speak } = longText({ inPanel: false });
    const { style } = document.documentElement;
    style.setProperty('--strip', '44px');
    style.setProperty('--dock', '100px');
    onTestFinished(() => {
      style.removeProperty('--strip');
      style.removeProperty('--dock');
    });
    speak(50);
    view.goBack();
    expect(document.querySelector('#text')?.children[50]?.getBoundingClientRect().top).toBeCloseTo(
      44 + 0.3 * (innerHeight - 144),
      0,
    );
  });

  it('follows on a page once the reader has come to the text and the line is in view', () => {
    const { speak } = longText({ inPanel: false });
    scrollTo(0, 3000);
    speak(2);
    speak(50);
    expect(scrollY).toBeGreaterThan(3000);
  });
});
