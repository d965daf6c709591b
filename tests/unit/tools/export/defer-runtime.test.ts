import { describe, expect, it } from 'vitest';
import { deferRuntime } from '@/tools/export/defer-runtime';

const PAGE = `<!DOCTYPE html><html><head><meta charSet="utf-8"/><link rel="preload" as="script" href="/_next/a.js"/><link rel="preload" as="font" href="/f.woff2"/><script src="/_next/a.js" async=""></script><script src="/_next/old.js" noModule=""></script></head><body><p>Text</p><script type="application/ld+json">{"name":"kept"}</script><script src="/_next/main.js" id="_R_" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"a \\u003c/p> $& b"])</script><script>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"runtimeModuleIds":[7]});</script></body></html>`;

/** The data that the boot script reads. */
function runtimeOf(html: string): unknown {
  const [, json] = /id="verbatim-runtime">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json ?? 'null');
}

describe('deferring the runtime', () => {
  it('leaves only one script that runs: the boot script, after the encoding', () => {
    const html = deferRuntime(PAGE, 'boot()');
    expect(html).toContain('<head><meta charSet="utf-8"/><script>boot()</script>');
    expect(html.match(/<script(?! type="application)/g)).toHaveLength(1);
    expect(html).not.toContain('as="script"');
  });

  it('keeps the order of the scripts and the exact flight data', () => {
    expect(runtimeOf(deferRuntime(PAGE, ''))).toEqual({
      scripts: ['/_next/a.js', '/_next/main.js'],
      pushes: [
        ['__next_f', [0]],
        ['__next_f', [1, 'a </p> $& b']],
        ['TURBOPACK', { runtimeModuleIds: [7] }],
      ],
    });
  });

  it('escapes text that would end the block of data', () => {
    const html = deferRuntime(PAGE, '');
    expect(html.slice(html.indexOf('verbatim-runtime'))).not.toContain('</p>');
  });

  it('does not change data, fonts and text', () => {
    const html = deferRuntime(PAGE, '');
    expect(html).toContain('<script type="application/ld+json">{"name":"kept"}</script>');
    expect(html).toContain('<link rel="preload" as="font" href="/f.woff2"/>');
    expect(html).toContain('<p>Text</p>');
  });

  it('throws for an unknown inline script', () => {
    const page = '<html><head></head><body><script>track()</script></body></html>';
    expect(() => deferRuntime(page, '')).toThrow('track()');
  });
});
