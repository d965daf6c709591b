import { describe, expect, it } from 'vitest';
import { createForgiver } from '@/tools/dev/testing/firefox/forgive';

const ask = (id: number, method: string) => JSON.stringify({ id, method, params: {} });
const refuse = (id: number, error: string) => JSON.stringify({ type: 'error', id, error });

describe('what stands between Playwright and Firefox', () => {
  it('takes it for done when Firefox does not know how to pretend', () => {
    const forgiver = createForgiver();
    forgiver.asked(ask(7, 'emulation.setMediaFeaturesOverride'));
    const answer: unknown = JSON.parse(forgiver.answered(refuse(7, 'unknown command')));
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
});
