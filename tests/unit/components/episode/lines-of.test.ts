import { expect, it } from 'vitest';
import { linesOf } from '@/components/episode/lines-of';

it('counts the lines of the text, not of the tags', () => {
  expect(linesOf('<p>Short.</p>')).toBe(1);
  expect(linesOf(`<p>${'a'.repeat(33)}</p>`)).toBe(2);
  expect(linesOf(`<p><a href="https://example.org/${'a'.repeat(200)}">Short</a></p>`)).toBe(1);
});

it('counts each item of a list and each break as a line', () => {
  expect(linesOf('<ul>\n<li>One</li>\n<li>Two</li>\n</ul>')).toBe(2);
  expect(linesOf('<p>One<br>Two</p>')).toBe(2);
});
