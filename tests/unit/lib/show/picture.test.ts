import { expect, it } from 'vitest';
import { copiesOf, pictureOf, smallPicturePath } from '@/lib/show/picture';

it.each([
  ['/images/a.b.jpg', 352, '/pictures/images/a.b.jpg.webp'],
  ['/images/a.b.jpg', 512, '/pictures/images/a.b.jpg.512.webp'],
  ['/x.512.webp', 352, '/pictures/x.512.webp.webp'],
  ['/x.512.webp', 96, '/pictures/x.512.webp.96.webp'],
] as const)('maps %s in %i pixels to its small copy and back', (path, size, small) => {
  expect(smallPicturePath(path, size)).toBe(small);
  expect(pictureOf(small)).toEqual({ path, size });
});

it('lists all sizes of a picture', () => {
  expect(copiesOf('/show/pictures/a.png.webp')).toEqual([
    { src: '/show/pictures/a.png.96.webp', sizes: '96x96', type: 'image/webp' },
    { src: '/show/pictures/a.png.webp', sizes: '352x352', type: 'image/webp' },
    { src: '/show/pictures/a.png.512.webp', sizes: '512x512', type: 'image/webp' },
  ]);
});
