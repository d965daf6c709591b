import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { offerPlay, placeAtLine, type PlayOffer } from '@/lib/browser/follow/offer-play';

const OFFER: PlayOffer = { seconds: 88, line: { x: 200, top: 300, bottom: 330 } };

/** Offers to play, with a button as the pages have one. */
function shownOffer() {
  document.body.innerHTML =
    '<p>The harbour was moved.</p><a href="#p1">A link</a><button data-offer="">Play</button>';
  const stopping = new AbortController();
  onTestFinished(() => stopping.abort());
  const tell = vi.fn<(offer: PlayOffer | null) => void>();
  const offers = offerPlay(tell, stopping.signal);
  offers.show(OFFER);
  return { offers, tell, button: find('button'), link: find('a'), text: find('p') };
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}

function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

describe('an offer to play', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('disappears after six seconds', () => {
    const { tell } = shownOffer();
    vi.advanceTimersByTime(5999);
    expect(tell).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1);
    expect(tell).toHaveBeenLastCalledWith(null);
  });

  it('stays under the focus of the keyboard, which the next Tab moves to it', () => {
    const { tell, button, link } = shownOffer();
    expect(press('Tab').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(button);
    vi.advanceTimersByTime(20_000);
    expect(tell).toHaveBeenCalledOnce();
    expect(press('Tab').defaultPrevented).toBe(false);
    link.focus();
    vi.advanceTimersByTime(6000);
    expect(tell).toHaveBeenLastCalledWith(null);
  });

  it('disappears on Escape, which then does nothing else', () => {
    const { tell } = shownOffer();
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(tell).toHaveBeenLastCalledWith(null);
    expect(press('Escape').defaultPrevented).toBe(false);
  });

  it('disappears on a scroll', () => {
    const { tell } = shownOffer();
    document.dispatchEvent(new Event('scroll'));
    expect(tell).toHaveBeenLastCalledWith(null);
  });

  it('disappears on a press elsewhere, and not on a press on its button', () => {
    const { tell, button, text } = shownOffer();
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(tell).toHaveBeenCalledOnce();
    text.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(tell).toHaveBeenLastCalledWith(null);
  });

  it('gives way to the next one, which has its own time', () => {
    const { offers, tell } = shownOffer();
    vi.advanceTimersByTime(4000);
    offers.show({ ...OFFER, seconds: 114 });
    vi.advanceTimersByTime(4000);
    expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ seconds: 114 }));
  });
});

describe('the button of an offer', () => {
  it('is above its line, and below it at the top of the window', () => {
    const { button } = shownOffer();
    button.style.cssText = 'position: fixed; width: 180px; height: 44px';
    placeAtLine(button, OFFER.line);
    expect(button.getBoundingClientRect().bottom).toBeLessThanOrEqual(300);
    placeAtLine(button, { x: 200, top: 40, bottom: 70 });
    expect(button.getBoundingClientRect().top).toBeGreaterThanOrEqual(70);
  });

  it('stays within the window', () => {
    const { button } = shownOffer();
    button.style.cssText = 'position: fixed; width: 180px; height: 44px';
    placeAtLine(button, { x: 4, top: 300, bottom: 330 });
    expect(button.getBoundingClientRect().left).toBe(8);
    placeAtLine(button, { x: innerWidth, top: 300, bottom: 330 });
    expect(button.getBoundingClientRect().right).toBeLessThanOrEqual(innerWidth - 8);
  });
});
