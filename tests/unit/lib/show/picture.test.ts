import { expect, it } from 'vitest';
import { pictureOf, smallPicturePath } from '@/lib/show/picture';

it('leads from a picture to its small copy and back', () => {
  expect(smallPicturePath('/images/a.b.jpg')).toBe('/pictures/images/a.b.jpg.webp');
  expect(pictureOf('/pictures/images/a.b.jpg.webp')).toBe('/images/a.b.jpg');
});
