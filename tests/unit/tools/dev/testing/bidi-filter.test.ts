import { describe, expect, it } from 'vitest';
import { createForgiver } from '@/tools/dev/testing/firefox/bidi-filter';

const ask = (id: number, method: string) => JSON.stringify({ id, method, params: {} });
const refuse = (id: number, error: string) => JSON.stringify({ type: 'error', id, error });

describe('what stands between Playwright and Firefox', () => {
  it('takes it for done when Firefox does not know how to pretend', () => {
    const forgiver = createForgiver();
    forgiver.asked(ask(7, 'emulation.setMediaFeaturesOverride'));
    const answer: unknown = JSON.parse(forgiver.answered(refuse(7, 'unknown command')) ?? '');
    expect(answer).toEqual({ type: 'success', id: 7, result: {} });
  });

  it.each([
    ['a command that a test needs', 'browsingContext.navigate', 'unknown command'],
    ['another fault', 'emulation.setLocaleOverride', 'invalid argument'],
  ])('passes on %s', (_, method, error) => {
    const forgiver = createForgiver();
    forgiver.asked(ask(7, method));
    expect(forgiver.answered(refuse(7, error))).toBe(refuse(7, error));
  });

  it('passes on what pages say, whatever they say', () => {
    const forgiver = createForgiver();
    forgiver.asked(ask(7, 'emulation.setMediaFeaturesOverride'));
    const page = JSON.stringify({ type: 'event', params: { text: 'unknown command' } });
    expect(forgiver.answered(page)).toBe(page);
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
      const forgiver = createForgiver();
      forgiver.answered(realm('null'));
      expect(forgiver.answered(error())).toBeNull();
    });

    it.each([
      ['on a page with an address', 'https://example.org', error()],
      ['with other words', 'null', error({ text: 'TypeError: x is undefined' })],
      ['of a script of the page', 'null', error({ stackTrace: { callFrames: [] } })],
    ])('is passed on %s', (_, origin, message) => {
      const forgiver = createForgiver();
      forgiver.answered(realm(origin));
      expect(forgiver.answered(message)).toBe(message);
    });
  });
});
