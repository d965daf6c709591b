import { expect, it } from 'vitest';
import { ownPicture } from '@/lib/episode/own-picture';

it('counts a picture on another host as none, because pages make no requests to it', () => {
  expect(ownPicture({ image: '/covers/a.png' })).toBe('/covers/a.png');
  expect(ownPicture({ image: 'https://example.org/a.png' })).toBeNull();
  expect(ownPicture({ image: null })).toBeNull();
});
