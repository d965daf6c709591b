import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer, type RawData } from 'ws';
import { createForgiver } from './bidi-filter';

/**
 * Stands between Playwright and an installed Firefox. Playwright can drive one
 * over WebDriver BiDi, but asks it for a few things that a release of Firefox
 * may not know yet, and gives up at the first of them.
 *
 * It starts the Firefox of `FIREFOX_PATH`, tells Playwright of its own address
 * in place of Firefox's, and passes on what they say to each other.
 */
const LISTENS = /^WebDriver BiDi listening on (ws:\/\/\S+)/;

const args = process.argv.slice(2);
const profile = args[args.indexOf('--profile') + 1];
const firefox = spawn(process.env['FIREFOX_PATH'] ?? 'firefox', args, {
  stdio: ['ignore', 'ignore', 'pipe'],
  // It leaves caches there, and as root it refuses a home of somebody else's.
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
    // A TCP server that listens has such an address.
    const { port } = server.address() as AddressInfo;
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${port}`);
  });
}

function connect(playwright: WebSocket, browser: WebSocket): void {
  const forgiver = createForgiver();
  const open = new Promise((resolve) => browser.once('open', resolve));
  playwright.on('message', async (message) => {
    const text = textOf(message);
    forgiver.asked(text);
    await open;
    browser.send(text);
  });
  browser.on('message', (message) => {
    const text = forgiver.answered(textOf(message));
    if (text !== null) playwright.send(text);
  });
  browser.on('close', () => playwright.close());
  playwright.on('close', () => browser.close());
}

function textOf(message: RawData): string {
  // Unless told otherwise, ws gives each message as one Buffer.
  return (message as Buffer).toString();
}
