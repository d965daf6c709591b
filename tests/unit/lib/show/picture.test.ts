import { expect, it } from 'vitest';
import { copiesOf, pictureOf, pictureSource, smallPicturePath } from '@/lib/show/picture';

it.each([
  ['/images/a.b.jpg', 352, '/pictures/images/a.b.jpg.webp'],
  ['/images/a.b.jpg', 512, '/pictures/images/a.b.jpg.512.webp'],
  ['/x.512.webp', 352, '/pictures/x.512.webp.webp'],
  ['/x.512.webp', 96, '/pictures/x.512.webp.96.webp'],
  ['/x.96.webp', 192, '/pictures/x.96.webp.192.webp'],
] as const)('maps %s in %i pixels to its small copy and back', (path, size, small) => {
  expect(smallPicturePath(path, size)).toBe(small);
  expect(pictureOf(small)).toEqual({ path, size });
});

it('lists all sizes of a picture', () => {
  expect(copiesOf('/show/pictures/a.png.webp')).toEqual([
    { src: '/show/pictures/a.png.96.webp', sizes: '96x96', type: 'image/webp' },
    { src: '/show/pictures/a.png.192.webp', sizes: '192x192', type: 'image/webp' },
    { src: '/show/pictures/a.png.webp', sizes: '352x352', type: 'image/webp' },
    { src: '/show/pictures/a.png.512.webp', sizes: '512x512', type: 'image/webp' },
  ]);
});

it('offers only the copies that a screen with two pixels for each may need', () => {
  expect(pictureSource('/pictures/a.png.webp', 72)).toEqual({
    src: '/pictures/a.png.96.webp',
    srcSet: '/pictures/a.png.96.webp 96w, /pictures/a.png.192.webp 192w',
    sizes: '72px',
  });
  expect(pictureSource('/pictures/a.png.webp', 28).srcSet).toBe('/pictures/a.png.96.webp 96w');
});

it('offers the largest copy for a picture whose width depends on the window', () => {
  const { src, srcSet, sizes } = pictureSource(
    '/pictures/a.png.webp',
    240,
    '(width < 40rem) 96px, 240px',
  );
  expect(src).toBe('/pictures/a.png.webp');
  expect(srcSet.split(', ')).toHaveLength(4);
  expect(sizes).toBe('(width < 40rem) 96px, 240px');
});
