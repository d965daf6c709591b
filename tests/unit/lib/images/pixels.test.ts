import { expect, test } from 'vitest';
import { drawOn, filled, paste, type Ink } from '@/lib/images/pixels';

const ink = (...pixels: readonly (readonly number[])[]): Ink => ({
  rgba: Buffer.from(pixels.flat()),
  width: pixels.length,
  height: 1,
});

test('a filled picture has its colour in each pixel', () => {
  const { data } = filled(2, 1, '#a04020');
  expect([...data]).toEqual([160, 64, 32, 160, 64, 32]);
});

test('a drawing covers what is below it by its opacity', () => {
  const canvas = filled(3, 1, '#ffffff');
  drawOn(canvas, ink([0, 0, 0, 0], [0, 0, 0, 51], [10, 20, 30, 255]), 0, 0);
  expect([...canvas.data]).toEqual([255, 255, 255, 204, 204, 204, 10, 20, 30]);
});

test.each([
  ['left', -1, 0, [0, 255, 255]],
  ['right', 2, 0, [255, 255, 0]],
  ['top', 0, -1, [255, 255, 255]],
])('what is beyond the %s edge is left out', (_edge, left, top, reds) => {
  const black = [0, 0, 0, 255];
  const drawn = filled(3, 1, '#ffffff');
  drawOn(drawn, ink(black, black), left, top);
  const pasted = filled(3, 1, '#ffffff');
  paste(pasted, filled(2, 1, '#000000'), left, top);
  const redsOf = ({ data }: { readonly data: Buffer }) => [data[0], data[3], data[6]];
  expect(redsOf(drawn)).toEqual(reds);
  expect(redsOf(pasted)).toEqual(reds);
});
