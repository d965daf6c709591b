import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { showTooltips } from '@/lib/browser/tooltips';

function pageWithButtons() {
  document.body.innerHTML = `
    <button aria-label="Mute" data-key="M"><svg></svg></button>
    <button id="named">Copy</button>
    <button id="open" aria-label="Sleep timer" aria-expanded="true"><svg></svg></button>`;
  const stopping = new AbortController();
  onTestFinished(() => stopping.abort());
  showTooltips(stopping.signal);
  return { mute: find('[data-key]'), named: find('#named'), open: find('#open') };
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}

function pointAt(element: Element, pointerType = 'mouse'): void {
  element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType }));
}

const tooltip = () => document.querySelector('.tooltip');

describe('a tooltip', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('names an icon button and its key, once a mouse has rested on it for 400 milliseconds', () => {
    const { mute } = pageWithButtons();
    pointAt(mute);
    vi.advanceTimersByTime(399);
    expect(tooltip()).toBeNull();
    vi.advanceTimersByTime(1);
    expect(tooltip()?.textContent).toBe('MuteM');
    expect(tooltip()?.querySelector('kbd')?.textContent).toBe('M');
    expect(tooltip()?.ariaHidden).toBe('true');
  });

  it('disappears when the mouse leaves, on a press and on Escape', () => {
    const { mute, named } = pageWithButtons();
    const leaves = [
      () => pointAt(named),
      () => mute.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
      () => mute.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    ];
    for (const leave of leaves) {
      pointAt(document.body);
      pointAt(mute);
      vi.advanceTimersByTime(400);
      expect(tooltip()).not.toBeNull();
      leave();
      expect(tooltip()).toBeNull();
    }
  });

  it('is not shown for a finger, a button with a text, or one whose menu is open', () => {
    const { mute, named, open } = pageWithButtons();
    pointAt(mute, 'touch');
    vi.advanceTimersByTime(1000);
    expect(tooltip()).toBeNull();
    for (const button of [named, open]) {
      pointAt(button);
      vi.advanceTimersByTime(1000);
      expect(tooltip()).toBeNull();
    }
  });

  it('leaves out the key if the listener has switched the keys off', () => {
    localStorage.setItem('verbatim:shortcuts', 'off');
    onTestFinished(() => localStorage.removeItem('verbatim:shortcuts'));
    const { mute } = pageWithButtons();
    pointAt(mute);
    vi.advanceTimersByTime(400);
    expect(tooltip()?.textContent).toBe('Mute');
  });
});
