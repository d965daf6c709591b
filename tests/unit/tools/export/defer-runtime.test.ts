import { runInNewContext } from 'node:vm';
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

  it('lists the flight data and the scripts, in their order', () => {
    const { html, path } = deferRuntime(PAGE, '', '/show');
    expect(path).toMatch(/^\/_next\/static\/flight\/[0-9a-f]{16}\.js$/);
    expect(runtimeOf(html)).toEqual([`/show${path}`, '/_next/a.js', '/_next/main.js']);
  });

  it('moves the exact flight data to a script, which starts the page last', () => {
    const { flight } = deferRuntime(PAGE, '', '');
    const lists: Record<string, unknown> = {};
    runInNewContext(flight, { self: lists, globalThis: lists });
    expect(flight).toMatch(/runtimeModuleIds.*\n$/);
    expect(JSON.parse(JSON.stringify(lists))).toEqual({
      __next_f: [[0], [1, 'a </p> $& b']],
      TURBOPACK: [{ runtimeModuleIds: [7] }],
    });
  });

  it('gives other flight data another path', () => {
    const other = PAGE.replace('$& b', '$& c');
    expect(deferRuntime(other, '', '').path).not.toBe(deferRuntime(PAGE, '', '').path);
    expect(deferRuntime(PAGE, 'boot()', '').path).toBe(deferRuntime(PAGE, '', '').path);
  });

  it('does not change data, fonts and text', () => {
    const { html } = deferRuntime(PAGE, '', '');
    expect(html).toContain('<script type="application/ld+json">{"name":"kept"}</script>');
    expect(html).toContain('<link rel="preload" as="font" href="/f.woff2"/>');
    expect(html).toContain('<p>Text</p>');
  });

  it('throws for an unknown inline script', () => {
    const page = '<html><head></head><body><script>track()</script></body></html>';
    expect(() => deferRuntime(page, '', '')).toThrow('track()');
  });
});
