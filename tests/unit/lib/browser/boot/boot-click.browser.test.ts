import { expect, it } from 'vitest';
import { bootOnPage, clickText } from '@/tests/support/boot-on-page';

it('keeps a click on the text until the text listens, and returns it once', async () => {
  await bootOnPage();
  clickText(1);
  expect(window.__verbatim.takeEarly()).toEqual({ x: 12, y: 8 });
  expect(window.__verbatim.takeEarly()).toBeNull();
  clickText(1);
  expect(window.__verbatim.takeEarly()).toBeNull();
});
