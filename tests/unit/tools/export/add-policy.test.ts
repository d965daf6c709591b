import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addPolicy } from '@/tools/export/add-policy';

const LOCAL = { pictures: false };
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string) => `<html><head><meta charSet="utf-8"/>${head}</head></html>`;

function policyOf(html: string): Map<string, string> {
  const [, text = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    text.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

describe('the policy of a page', () => {
  it('follows the encoding and precedes everything it applies to', () => {
    const html = addPolicy(page('<script>start()</script>'), LOCAL);
    const order = ['charSet', 'Content-Security-Policy', '<script>'].map((part) =>
      html.indexOf(part),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('allows the inline scripts of this page by their hashes', () => {
    const policy = policyOf(addPolicy(page('<script>start()</script>'), LOCAL));
    expect(policy.get('script-src')).toContain(hash('start()'));
  });

  it('contains no hash of data blocks', () => {
    const data = '<script type="application/ld+json">{"a":1}</script>';
    expect(policyOf(addPolicy(page(data), LOCAL)).get('script-src')).not.toContain('sha256');
  });

  it('allows no inline script without a hash, and no style attribute', () => {
    const policy = policyOf(addPolicy(page('<script>start()</script>'), LOCAL));
    expect(policy.get('script-src')).not.toContain('unsafe-inline');
    expect(policy.get('script-src')).not.toContain("'unsafe-eval'");
    expect(policy.get('style-src-attr')).toBe("'none'");
  });

  it('allows audio from other hosts, and pictures from there if the show has any', () => {
    const local = policyOf(addPolicy(page(''), LOCAL));
    expect(local.get('media-src')).toBe("'self' data: https: http:");
    expect(local.get('connect-src')).toBe("'self' https: http:");
    expect(local.get('img-src')).toBe("'self' data:");
    expect(policyOf(addPolicy(page(''), { pictures: true })).get('img-src')).toContain('https:');
  });

  it('throws for a page without an encoding', () => {
    expect(() => addPolicy('<html><head></head></html>', LOCAL)).toThrow('encoding');
  });
});
