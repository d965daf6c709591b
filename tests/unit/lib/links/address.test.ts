import { describe, expect, it } from 'vitest';
import { absoluteUrl, archivePath, episodePath, sitePath } from '@/lib/links/address';

const show = { url: 'https://example.org/my-show', basePath: '/my-show' };

describe('addresses', () => {
  it('include the base path', () => {
    expect(sitePath(show, '/feed.xml')).toBe('/my-show/feed.xml');
    expect(absoluteUrl(show, '/feed.xml')).toBe('https://example.org/my-show/feed.xml');
    expect(sitePath({ basePath: '' }, '/')).toBe('/');
  });

  it.each(['https://cdn.example/a b.mp3', '//cdn.example/a.mp3', 'mailto:a@example.org'])(
    'leave %s unchanged',
    (url) => {
      expect(sitePath(show, url)).toBe(url);
      expect(absoluteUrl(show, url)).toBe(url);
    },
  );

  it('escape each invalid character once', () => {
    expect(sitePath(show, '/audio/a b é.mp3')).toBe('/my-show/audio/a%20b%20%C3%A9.mp3');
    expect(sitePath(show, '/audio/a%20b.mp3')).toBe('/my-show/audio/a%20b.mp3');
  });

  it('of episodes and of the archive end with a slash', () => {
    expect(episodePath({ slug: 'old-maps' })).toBe('/episodes/old-maps/');
    expect([archivePath(), archivePath(2)]).toEqual(['/episodes/', '/episodes/page/2/']);
  });
});
