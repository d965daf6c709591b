import { userEvent } from 'vitest/browser';
import { expect, it } from 'vitest';
import { audioElement, startRecord } from '@/lib/browser/player/audio-element';
import { createEarlyStart } from '@/lib/browser/player/early-start';
import type { LoadRequest } from '@/lib/player/audio-engine';
import { bootOnPage } from '@/tests/support/boot-on-page';
import { maps } from '@/tests/unit/lib/player/tracks';

/** Vite serves the repository. */
const SRC = '/tests/fixtures/show/public/audio/half-a-minute.mp3';

it('starts audio on a press on Play, and the engine adopts it while it plays', async () => {
  await bootOnPage();
  const button = document.createElement('button');
  Object.assign(button.dataset, { play: SRC, status: 'paused', pause: 'Pause' });
  button.textContent = 'Play';
  document.body.append(button);
  await userEvent.click(button);
  expect(window.__verbatim.started?.src).toBe(SRC);
  const { audio } = window.__verbatim;

  const loads: LoadRequest[] = [];
  const doNothing = () => {};
  const engine = {
    load: (request: LoadRequest) => void loads.push(request),
    play: doNothing,
    pause: doNothing,
    seek: doNothing,
    position: () => null,
    setSettings: doNothing,
    unload: doNothing,
  };
  const loadEngine = () => Promise.resolve(() => engine);
  const early = createEarlyStart(
    { audio: audioElement, record: startRecord(), loadEngine },
    doNothing,
  );
  const settings = { rate: 1, volume: 1, muted: false };
  early.load({ load: 1, track: { ...maps, src: SRC }, position: 0, settings });
  early.play();
  await expect.poll(() => loads).toMatchObject([{ track: { src: SRC }, underway: true }]);
  expect(audioElement()).toBe(audio);
  expect(audio?.paused).toBe(false);
  expect(window.__verbatim.started).toBeNull();
  audio?.pause();
});
