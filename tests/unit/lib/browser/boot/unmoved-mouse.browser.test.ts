import { expect, it } from 'vitest';
import { isUnmovedMouse } from '@/lib/browser/boot/unmoved-mouse';

it('a mouse in the corner did not move', () => {
  expect(isUnmovedMouse(new PointerEvent('pointermove'))).toBe(true);
});

it.each([
  new PointerEvent('pointermove', { clientX: 1 }),
  new PointerEvent('pointermove', { clientY: 1 }),
  new PointerEvent('pointerdown'),
  new Event('scroll'),
])('another event is an input', (event) => {
  expect(isUnmovedMouse(event)).toBe(false);
});
