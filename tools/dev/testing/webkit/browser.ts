import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { WebKit } from './find-webkit';

/** A browser driven over WebDriver. Coordinates are pixels of its window. */
export type Browser = {
  open(url: string): Promise<void>;
  back(): Promise<void>;
  /** Runs the body of a function in the page. */
  ask(body: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Waits until the body of a function returns a truthy value. */
  until(what: string, body: string, ...args: readonly unknown[]): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Clicks the middle of the first visible element, once it has stopped moving. */
  click(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A screenshot of the window, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
};

/** Milliseconds: long enough for a slow machine. */
export const PATIENCE = 60_000;
const PORT = 4479;

const answer = z.object({ value: z.unknown() });
const failure = z.object({ error: z.string(), message: z.string() });
const session = z.object({ sessionId: z.string() });
const point = z.object({ x: z.number(), y: z.number() });
type Point = z.infer<typeof point>;

/** Starts the driver and one browser. */
export async function startBrowser({ driver, browser }: WebKit): Promise<Browser> {
  const process = spawn(driver, [`--port=${PORT}`], { stdio: 'ignore' });
  const root = `http://127.0.0.1:${PORT}`;
  await waitUntil('the driver answers', async () => (await fetch(`${root}/status`)).ok);
  const options = { binary: browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId } = session.parse(await call('POST', '/session', { capabilities }));
  const base = `/session/${sessionId}`;
  await call('POST', `${base}/window/rect`, { x: 0, y: 0, width: 1200, height: 880 });

  async function call(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(root + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = answer.parse(await response.json());
    const failed = failure.safeParse(value);
    if (failed.success) throw new Error(`${failed.data.error}: ${failed.data.message}`);
    return value;
  }

  const ask = (body: string, ...args: readonly unknown[]) =>
    call('POST', `${base}/execute/sync`, { script: body, args });

  async function act(id: string, type: string, actions: readonly object[]): Promise<void> {
    await call('POST', `${base}/actions`, { actions: [{ id, type, actions }] });
  }

  async function clickAt(x: number, y: number): Promise<void> {
    await act('mouse', 'pointer', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** The middle of an element, as soon as it has stopped moving. */
  async function restingPlace(selector: string): Promise<Point> {
    let last: Point | null = null;
    let place: Point | null = null;
    await waitUntil(`there is ${selector} and it rests`, async () => {
      last = place;
      place = point.nullable().parse(await ask(MIDDLE, selector));
      return place !== null && place.x === last?.x && place.y === last.y;
    });
    if (place === null) throw new Error(`There is no ${selector}.`);
    return place;
  }

  return {
    open: async (url) => void (await call('POST', `${base}/url`, { url })),
    back: async () => void (await call('POST', `${base}/back`, {})),
    ask,
    until: (what, body, ...args) => waitUntil(what, async () => Boolean(await ask(body, ...args))),
    clickAt,
    async click(selector) {
      const { x, y } = await restingPlace(selector);
      await clickAt(x, y);
    },
    async type(text) {
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act('keyboard', 'key', keys);
    },
    async picture() {
      return Buffer.from(z.string().parse(await call('GET', `${base}/screenshot`)), 'base64');
    },
    async close() {
      await call('DELETE', base).catch(() => {});
      process.kill();
    },
  };
}

/** The middle of the first matching element that is in view and not covered. */
const MIDDLE = `
  for (const element of document.querySelectorAll(arguments[0])) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (width > 0 && element.contains(document.elementFromPoint(x, y))) return { x, y };
  }
  return null;`;

/** @throws {Error} After a minute, with the condition that was not met. */
async function waitUntil(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    // A page that is being unloaded does not respond.
    if (await isSo().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`Timed out waiting until ${what}.`);
    await wait(100);
  }
}
