import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { expect, test, type FrameLocator } from '@playwright/test';
import { TEST_PORT } from '@/tools/dev/testing/fixture';

/** The library of the authors of the Player.js specification. */
const LIBRARY = readFileSync('node_modules/player.js/dist/player-0.1.0.min.js', 'utf8');

const seek = (frame: FrameLocator) => frame.getByRole('slider', { name: 'Seek' });
const play = (frame: FrameLocator) => frame.getByRole('button', { name: 'Play', exact: true });
const pause = (frame: FrameLocator) => frame.getByRole('button', { name: 'Pause' });

test.describe('a page that embeds the player', () => {
  let server: Server;
  let host: string;

  test.beforeAll(async () => {
    const frame = `<iframe id="frame" src="http://localhost:${TEST_PORT}/embed/nine-minutes/" allow="autoplay" width="600" height="188"></iframe>`;
    server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><title>Host</title><script>${LIBRARY}</script>${frame}`);
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const address = server.address();
    host = `http://localhost:${typeof address === 'object' ? address?.port : ''}/`;
  });

  test.afterAll(() => void server.close());

  test('plays, seeks, queries and receives events through the library of the specification', async ({
    page,
  }) => {
    await page.goto(host);
    const frame = page.frameLocator('#frame');
    // Browsers allow audio only after a press in the frame.
    await frame.getByRole('button', { name: 'Mute' }).click();
    await page.evaluate(() => {
      window.events = [];
      const player = (window.player = new window.playerjs.Player('frame'));
      player.on('ready', () => window.events.push('ready'));
      for (const event of ['play', 'pause']) player.on(event, () => window.events.push(event));
      player.on('timeupdate', ({ seconds, duration }) => (window.time = { seconds, duration }));
    });
    await expect.poll(() => page.evaluate(() => window.events)).toContain('ready');

    await page.evaluate(() => {
      window.player.setCurrentTime(83);
      window.player.play();
    });
    await expect(pause(frame)).toBeVisible();
    await expect.poll(() => page.evaluate(() => window.events)).toContain('play');
    await expect.poll(() => page.evaluate(() => window.time?.seconds)).toBeGreaterThan(83);
    expect(await page.evaluate(() => Math.round(window.time?.duration ?? 0))).toBe(572);

    await page.evaluate(() => window.player.pause());
    await expect(play(frame)).toBeVisible();
    await expect.poll(() => page.evaluate(() => window.events)).toContain('pause');
    const answers = await page.evaluate(async () => {
      const ask = (method: string) =>
        new Promise((resolve) => window.player.send({ method }, resolve));
      return [await ask('getPaused'), await ask('getMuted'), await ask('getState')];
    });
    expect(answers).toMatchObject([true, true, { status: 'paused', rate: 1, volume: 100 }]);
  });

  test('receives errors for invalid messages, and messages of other frames are ignored', async ({
    page,
  }) => {
    await page.goto(host);
    const frame = page.frameLocator('#frame');
    await expect(play(frame)).toBeVisible();
    const received = await page.evaluate(async () => {
      type Message = { readonly event: string; readonly value?: { readonly code: number } };
      const messages: Message[] = [];
      // The player sends JSON of this shape.
      addEventListener('message', ({ data }) => messages.push(JSON.parse(String(data)) as Message));
      const target = document.querySelector('iframe')?.contentWindow;
      const send = (message: object) =>
        target?.postMessage({ context: 'player.js', version: '0.0.11', ...message }, '*');
      send({ method: 'addEventListener', value: 'error' });
      send({ method: 'explode' });
      send({ method: 'setCurrentTime', value: 'soon' });
      send({ method: 'getDuration', context: 'other' });
      send({ method: 'getPaused' });
      while (!messages.some(({ event }) => event === 'getPaused')) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return messages.map(({ event, value }) => [event, value?.code ?? value]);
    });
    expect(received).toEqual([
      ['error', 2],
      ['error', -1],
      ['getPaused', true],
    ]);

    // Another frame of the page is not the parent of the player.
    await page.evaluate(() => {
      const other = document.createElement('iframe');
      other.srcdoc = `<script>parent.frames[0].postMessage({context:'player.js',version:'1',method:'setCurrentTime',value:200},'*');parent.sent=true</script>`;
      document.body.append(other);
    });
    await page.waitForFunction(() => 'sent' in window);
    await page.evaluate(() =>
      document
        .querySelector('iframe')
        ?.contentWindow?.postMessage({ context: 'player.js', version: '1', method: 'mute' }, '*'),
    );
    await expect(frame.getByRole('button', { name: 'Mute' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(seek(frame)).toHaveAttribute('aria-valuetext', /^0 seconds of/);
  });
});

/** The part of the library that the tests use. */
type Library = {
  on(event: string, listener: (value: { seconds: number; duration: number }) => void): void;
  send(message: { method: string }, answer: (value: unknown) => void): void;
  setCurrentTime(seconds: number): void;
  play(): void;
  pause(): void;
};

declare global {
  interface Window {
    playerjs: { Player: new (id: string) => Library };
    player: Library;
    events: string[];
    time?: { seconds: number; duration: number };
  }
}
