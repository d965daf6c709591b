import { describe, expect, it } from 'vitest';
import { readClip, sharedAddresses } from '@/lib/links/share-links';

describe('the addresses to share', () => {
  const track = { id: 'old-maps', page: '/my-show/episodes/old-maps/' };

  it('are those of the site that is open', () => {
    expect(sharedAddresses(track, 'https://example.org/my-show/topics/?a#b')).toEqual({
      page: 'https://example.org/my-show/episodes/old-maps/',
      embed: 'https://example.org/my-show/embed/old-maps/',
    });
  });

  it('are those of the preview on a preview', () => {
    expect(sharedAddresses(track, 'http://localhost:3000/my-show/').page).toBe(
      'http://localhost:3000/my-show/episodes/old-maps/',
    );
  });
});

describe('a clip', () => {
  it.each([
    ['1:23', '1:53', { start: 83, end: 113 }],
    ['0:12.5', '18', { start: 12.5, end: 18 }],
    ['9:00', '99:00', { start: 540, end: 572 }],
  ])('from %s to %s is read', (from, to, clip) => {
    expect(readClip(from, to, 571.6)).toEqual(clip);
  });

  it.each([
    ['1:53', '1:23'],
    ['1:23', '1:23'],
    ['1:23', ''],
    ['soon', '1:23'],
    ['9:59', '10:30'],
  ])('from %s to "%s" is invalid', (from, to) => {
    expect(readClip(from, to, 571.6)).toBeNull();
  });
});
