import { describe, expect, it } from 'vitest';
import { createBidiFilter } from '@/tools/dev/testing/firefox/bidi-filter';

const ask = (id: number, method: string) => JSON.stringify({ id, method, params: {} });
const refuse = (id: number, error: string) => JSON.stringify({ type: 'error', id, error });

describe('the filter between Playwright and Firefox', () => {
  it('reports success for an emulation command that Firefox does not support', () => {
    const filter = createBidiFilter();
    filter.fromPlaywright(ask(7, 'emulation.setMediaFeaturesOverride'));
    const answer: unknown = JSON.parse(filter.fromFirefox(refuse(7, 'unknown command')) ?? '');
    expect(answer).toEqual({ type: 'success', id: 7, result: {} });
  });

  it.each([
    ['a command that a test needs', 'browsingContext.navigate', 'unknown command'],
    ['another fault', 'emulation.setLocaleOverride', 'invalid argument'],
  ])('passes on %s', (_, method, error) => {
    const filter = createBidiFilter();
    filter.fromPlaywright(ask(7, method));
    expect(filter.fromFirefox(refuse(7, error))).toBe(refuse(7, error));
  });

  it('passes on messages of pages with any text', () => {
    const filter = createBidiFilter();
    filter.fromPlaywright(ask(7, 'emulation.setMediaFeaturesOverride'));
    const page = JSON.stringify({ type: 'event', params: { text: 'unknown command' } });
    expect(filter.fromFirefox(page)).toBe(page);
  });

  describe('the error of an init script that uses storage', () => {
    const realm = (origin: string) =>
      JSON.stringify({ method: 'script.realmCreated', params: { realm: 'r1', origin } });
    const error = (more: object = {}) => {
      const text = 'SecurityError: The operation is insecure.';
      const params = { type: 'javascript', text, source: { realm: 'r1' }, ...more };
      return JSON.stringify({ method: 'log.entryAdded', params });
    };

    it('is dropped on the blank page', () => {
      const filter = createBidiFilter();
      filter.fromFirefox(realm('null'));
      expect(filter.fromFirefox(error())).toBeNull();
    });

    it.each([
      ['on a page with an address', 'https://example.org', error()],
      ['with another text', 'null', error({ text: 'TypeError: x is undefined' })],
      ['of a script of the page', 'null', error({ stackTrace: { callFrames: [] } })],
    ])('is passed on %s', (_, origin, message) => {
      const filter = createBidiFilter();
      filter.fromFirefox(realm(origin));
      expect(filter.fromFirefox(message)).toBe(message);
    });
  });
});
