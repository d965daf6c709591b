import { expect, it } from 'vitest';
import { steadyHead } from '@/tools/export/steady-head';

const MARK = '<meta name="next-size-adjust" content=""/>';
const page = (head: string) => `<html><head>${head}</head><body>$& </body></html>`;

it('is the same whether the mark or the title was ready first', () => {
  const first = steadyHead(page(`${MARK}<title>Bees $&</title>`));
  expect(steadyHead(page(`<title>Bees $&</title>${MARK}`))).toBe(first);
  expect(first).toBe(page(`<title>Bees $&</title>${MARK}`));
});

it('leaves a page without the mark alone', () => {
  expect(steadyHead(page('<title>Bees</title>'))).toBe(page('<title>Bees</title>'));
});
