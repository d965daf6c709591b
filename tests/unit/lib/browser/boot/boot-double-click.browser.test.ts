import { expect, it } from 'vitest';
import { bootOnPage, clickText } from '@/tests/support/boot-on-page';

it('keeps no click that a double click follows, which selects a word', async () => {
  await bootOnPage();
  clickText(1);
  clickText(2);
  expect(window.__verbatim.takeEarly()).toBeNull();
});
