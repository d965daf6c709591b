import { expect, it } from 'vitest';
import { keepRecent } from '@/lib/images/keep-recent';

it('keeps the results that were used last', async () => {
  const kept = keepRecent<string>(2);
  const made: string[] = [];
  const get = (key: string) =>
    kept(key, () => {
      made.push(key);
      return Promise.resolve(key.toUpperCase());
    });
  expect(await get('a')).toBe('A');
  await get('b');
  await get('a');
  await get('c');
  expect(await get('a')).toBe('A');
  await get('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
