import { describe, expect, it } from 'vitest';
import { deferRuntime } from '@/tools/export/defer-runtime';

const PAGE = `<!DOCTYPE html><html><head><meta charSet="utf-8"/><link rel="preload" as="script" href="/_next/a.js"/><link rel="preload" as="font" href="/f.woff2"/><script src="/_next/a.js" async=""></script><script src="/_next/old.js" noModule=""></script></head><body><p>Text</p><script type="application/ld+json">{"name":"kept"}</script><script src="/_next/main.js" id="_R_" async=""></script><script>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"runtimeModuleIds":[7]});</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"a \\u003c/p> $& b"])</script></body></html>`;

/** The data that the boot script reads. */
function runtimeOf(html: string): unknown {
  const [, json] = /id="verbatim-runtime">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json ?? 'null');
}

describe('deferring the runtime', () => {
  it('leaves only one script that runs: the boot script, after the encoding', () => {
    const { html } = deferRuntime(PAGE, 'boot()', '');
    expect(html).toContain('<head><meta charSet="utf-8"/><script>boot()</script>');
    expect(html.match(/<script(?! type="application)/g)).toHaveLength(1);
    expect(html).not.toContain('as="script"');
  });

  it('lists the scripts, and what starts the page', () => {
    const { html } = deferRuntime(PAGE, '', '/show/index.txt');
    expect(runtimeOf(html)).toEqual({
      data: expect.stringMatching(/^\/show\/index\.txt\?[0-9a-f]{8}$/) as unknown,
      checksum: expect.any(Number) as unknown,
      start: [{ runtimeModuleIds: [7] }],
      scripts: ['/_next/a.js', '/_next/main.js'],
    });
  });

  it('takes the exact flight data out of the page', () => {
    const page = PAGE.replace('b"])', 'b"])</script><script>self.__next_f.push([1,"\\nÄ"])');
    const { html, flight } = deferRuntime(page, '', '/index.txt');
    expect(flight).toBe('a </p> $& b\nÄ');
    expect(html).not.toContain('__next_f');
  });

  it('gives other flight data another address', () => {
    const addressOf = (page: string, boot = '') =>
      JSON.stringify(runtimeOf(deferRuntime(page, boot, '/index.txt').html));
    expect(addressOf(PAGE.replace('$& b', '$& c'))).not.toBe(addressOf(PAGE));
    expect(addressOf(PAGE, 'boot()')).toBe(addressOf(PAGE));
  });

  it('does not change data, fonts and text', () => {
    const { html } = deferRuntime(PAGE, '', '');
    expect(html).toContain('<script type="application/ld+json">{"name":"kept"}</script>');
    expect(html).toContain('<link rel="preload" as="font" href="/f.woff2"/>');
    expect(html).toContain('<p>Text</p>');
  });

  it('throws for an unknown inline script', () => {
    const page = '<html><head></head><body><script>track()</script></body></html>';
    expect(() => deferRuntime(page, '', '')).toThrow('unknown inline script: track()');
  });

  it('throws for flight data that is no text', () => {
    const page = PAGE.replace('push([1,', 'push([3,');
    expect(() => deferRuntime(page, '', '')).toThrow('unknown kind of flight data');
  });
});
