import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import send from 'send';
import { EPISODE, listenForErrors } from '@/tests/support/player-page';
import { waitForHydration } from '@/tests/support/player-controls';
import { TEST_OUT } from '@/tools/dev/testing/fixture';

let server: Server;
let home: string;
let sendRest: () => void;

/** Serves the fixture, and delays the last part of the episode's page until the test sends it. */
test.beforeEach(async () => {
  const html = readFileSync(`${TEST_OUT}${EPISODE}index.html`, 'utf8');
  // Within the block that lists the scripts.
  const cut = html.indexOf('id="verbatim-runtime"') + 500;
  server = createServer((request, response) => {
    if (request.url !== EPISODE) {
      send(request, request.url ?? '/', { root: TEST_OUT }).pipe(response);
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, cut));
    sendRest = () => response.end(html.slice(cut));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  // A listening TCP server has an `AddressInfo`.
  home = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterEach(() => void server.close());

test('a page works after mouse movements while its HTML is loading', async ({ page }) => {
  const errors = listenForErrors(page);
  await page.goto(home + EPISODE, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.getElementById('verbatim-runtime') !== null);
  await page.mouse.move(30, 30);
  await page.mouse.move(60, 60);
  sendRest();
  await waitForHydration(page);
  expect(errors).toEqual([]);
});
