import { expect, it } from 'vitest';
import { createWords } from '@/tools/search-index/merge-words';

/** @param edit Changes the terms of the last text. */
function filesOf(edit: (terms: string[]) => string[] = (terms) => terms): string[] {
  const words = createWords();
  for (let text = 0; text < 60; text += 1) {
    const terms = Array.from({ length: 400 }, (_, at) => `word${(text * 997 + at * at) % 20_000}`);
    const own = [...new Set(text === 59 ? edit(terms) : terms)];
    words.add(text, { terms: own, levels: own.map(() => 3) });
  }
  return [...words.files()].map(([first, { hash }]) => `${first} ${hash}`);
}

it.each([
  ['a new word', (terms: string[]) => [...terms, 'words']],
  ['a word that is gone', (terms: string[]) => terms.filter((term) => term !== terms[0])],
])('%s changes one file of the words, and at most the ones beside it', (_, edit) => {
  const before = filesOf();
  const after = filesOf(edit);
  expect(before.length).toBeGreaterThan(8);
  const changed = after.filter((file) => !before.includes(file));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(4);
});
