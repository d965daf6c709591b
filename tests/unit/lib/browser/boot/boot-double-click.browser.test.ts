import { expect, it } from 'vitest';
import { bootOnPage, clickText } from '@/tests/support/boot-on-page';

it('drops a kept click if a double click follows, which selects a word', async () => {
  await bootOnPage();
  clickText(1);
  clickText(2);
  expect(window.__verbatim.takeEarly()).toBeNull();
});
