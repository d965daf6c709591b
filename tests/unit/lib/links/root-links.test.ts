import { describe, expect, it } from 'vitest';
import { absoluteLinks, siteLinks } from '@/lib/links/root-links';
import { show } from '@/tests/unit/lib/output/sample';

describe('absolute links', () => {
  it('add the host to paths', () => {
    expect(absoluteLinks(show, '<img alt="a" src="/a.png">')).toBe(
      '<img alt="a" src="https://example.org/my-show/a.png">',
    );
  });

  it.each([
    '<a href="https://a.example/b">b</a>',
    '<a href="//a.example/b">b</a>',
    '<a href="#notes">b</a>',
    '<code>&#x3C;a href="/b"></code>',
  ])('leave %s unchanged', (html) => {
    expect(absoluteLinks(show, html)).toBe(html);
  });
});

describe('links on a page', () => {
  it('add the base path of the site', () => {
    expect(siteLinks(show, '<a href="/episodes/bees/">b</a>')).toBe(
      '<a href="/my-show/episodes/bees/">b</a>',
    );
  });
});
