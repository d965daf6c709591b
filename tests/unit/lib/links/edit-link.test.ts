import { expect, it } from 'vitest';
import { editLink, lineLink } from '@/lib/links/edit-link';

it('puts the path of the file into the address, escaped', () => {
  expect(
    editLink('https://example.org/edit/main/{file}?from={file}', 'episodes/2026/old $& maps?.md'),
  ).toBe(
    'https://example.org/edit/main/episodes/2026/old%20%24%26%20maps%3F.md?from=episodes/2026/old%20%24%26%20maps%3F.md',
  );
});

it('names a line where the address has a place for it', () => {
  expect(lineLink('https://example.org/a.md#L{line}', 12)).toBe('https://example.org/a.md#L12');
  expect(lineLink('https://example.org/a.md', 12)).toBe('https://example.org/a.md');
});
