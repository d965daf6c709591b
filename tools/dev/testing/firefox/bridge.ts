import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer, type RawData } from 'ws';
import { createBidiFilter } from './bidi-filter';

/**
 * A proxy between Playwright and an installed Firefox. Playwright can drive it over
 * WebDriver BiDi, but sends a few commands that a release of Firefox may not support yet,
 * and fails at the first of them.
 *
 * The bridge starts the Firefox in `FIREFOX_PATH`, gives Playwright its own address
 * instead of Firefox's, and forwards their messages.
 */
const LISTENS = /^WebDriver BiDi listening on (ws:\/\/\S+)/;

const args = process.argv.slice(2);
const profile = args[args.indexOf('--profile') + 1];
const firefox = spawn(process.env['FIREFOX_PATH'] ?? 'firefox', args, {
  stdio: ['ignore', 'ignore', 'pipe'],
  // Firefox writes caches to its home, and as root it rejects the home of another user.
  env: { ...process.env, HOME: profile },
});
firefox.on('error', ({ message }) => {
  console.error(`Firefox does not start: ${message}`);
  process.exit(127);
});
firefox.on('exit', (code) => process.exit(code ?? 1));

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const [, address] = LISTENS.exec(line) ?? [];
  if (address === undefined) console.error(line);
  else listenFor(`${address}/session`);
});

function listenFor(session: string): void {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (playwright) => connect(playwright, new WebSocket(session)));
  server.on('listening', () => {
    // A listening TCP server has an address of this type.
    const { port } = server.address() as AddressInfo;
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${port}`);
  });
}

function connect(playwright: WebSocket, browser: WebSocket): void {
  const filter = createBidiFilter();
  const open = new Promise((resolve) => browser.once('open', resolve));
  playwright.on('message', async (message) => {
    const text = textOf(message);
    filter.fromPlaywright(text);
    await open;
    browser.send(text);
  });
  browser.on('message', (message) => {
    const text = filter.fromFirefox(textOf(message));
    if (text !== null) playwright.send(text);
  });
  browser.on('close', () => playwright.close());
  playwright.on('close', () => browser.close());
}

function textOf(message: RawData): string {
  // By default, ws passes each message as one Buffer.
  return (message as Buffer).toString();
}
