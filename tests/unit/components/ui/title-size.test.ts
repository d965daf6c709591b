import { expect, it } from 'vitest';
import { titleSize } from '@/components/ui/title-size';

it('gives long titles and long words smaller type', () => {
  const sizes = [
    'A title',
    'Bundesverfassungsgericht',
    'A long title '.repeat(5),
    'Words '.repeat(20),
  ];
  expect(sizes.map((title) => titleSize(title)).map((name) => name.split(' ')[0])).toEqual([
    'text-4xl',
    'text-3xl',
    'text-3xl',
    'text-[1.625rem]',
  ]);
});
