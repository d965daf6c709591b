import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { watchPointer, type Point } from '@/lib/browser/follow/watch-pointer';

function watchedText(canHover = true) {
  vi.stubGlobal('matchMedia', () => ({ matches: canHover }));
  document.body.innerHTML = '<p>The harbour <a href="#p1">was moved</a>.</p>';
  const [root, link] = [document.querySelector('p'), document.querySelector('a')];
  if (root === null || link === null) throw new Error('There is no text.');
  const stopping = new AbortController();
  onTestFinished(() => stopping.abort());
  const point = vi.fn<(at: Point | null) => void>();
  watchPointer(root, point, stopping.signal);
  return { root, link, point };
}

function move(target: Element, x: number, init: PointerEventInit = {}): void {
  const at = { clientX: x, clientY: 20, pointerType: 'mouse', bubbles: true };
  target.dispatchEvent(new PointerEvent('pointermove', { ...at, ...init }));
}

describe('a pointer over a text', () => {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is reported after 150 milliseconds, at its last position', () => {
    const { root, point } = watchedText();
    move(root, 10);
    move(root, 12);
    vi.advanceTimersByTime(149);
    expect(point).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(point.mock.calls).toEqual([[{ x: 12, y: 20 }]]);
  });

  it('is reported once a frame from then on', () => {
    const { root, point } = watchedText();
    move(root, 10);
    vi.advanceTimersByTime(150);
    point.mockClear();
    for (const x of [20, 30, 40]) move(root, x);
    vi.advanceTimersByTime(17);
    expect(point.mock.calls).toEqual([[{ x: 40, y: 20 }]]);
  });

  it('is not reported if it leaves at once', () => {
    const { root, point } = watchedText();
    move(root, 10);
    root.dispatchEvent(new PointerEvent('pointerleave'));
    vi.advanceTimersByTime(1000);
    expect(point).not.toHaveBeenCalled();
  });

  it.each([
    ['on a link', (root: Element, link: Element) => move(link, 30)],
    ['with a button down', (root: Element) => move(root, 30, { buttons: 1 })],
    ['after a scroll', () => void document.dispatchEvent(new Event('scroll'))],
    ['outside', (root: Element) => void root.dispatchEvent(new PointerEvent('pointerleave'))],
  ])('points at nothing %s', (_, act) => {
    const { root, link, point } = watchedText();
    move(root, 10);
    vi.advanceTimersByTime(150);
    act(root, link);
    vi.advanceTimersByTime(17);
    expect(point).toHaveBeenLastCalledWith(null);
  });

  it('is not reported for a finger, nor on a device that cannot hover', () => {
    const fine = watchedText();
    move(fine.root, 10, { pointerType: 'touch' });
    const coarse = watchedText(false);
    move(coarse.root, 10);
    vi.advanceTimersByTime(1000);
    expect(fine.point).not.toHaveBeenCalled();
    expect(coarse.point).not.toHaveBeenCalled();
  });
});
