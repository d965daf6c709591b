import { expect, it } from 'vitest';
import { wrapLines } from '@/lib/browser/wrap-canvas-text';

const length = (text: string) => text.length;

it('breaks lines at spaces', () => {
  expect(wrapLines('Old maps have no north', 9, length)).toEqual(['Old maps', 'have no', 'north']);
});

it('breaks a word that is wider than a line', () => {
  expect(wrapLines('An unmistakable sea', 6, length)).toEqual(['An', 'unmist', 'akable', 'sea']);
  expect(wrapLines('古地圖沒有北方', 3, length)).toEqual(['古地圖', '沒有北', '方']);
});

it('has no empty lines', () => {
  expect(wrapLines('', 9, length)).toEqual([]);
});
