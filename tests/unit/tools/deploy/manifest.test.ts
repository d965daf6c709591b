import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest, writeManifest, type Manifest } from '@/tools/deploy/manifest';

const manifest: Manifest = { version: 1, files: { 'index.html': 'a'.repeat(64) }, kept: {} };

let folder = '';
let server: Server;
let site = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await writeManifest(folder, manifest);
  server = createServer(({ url }, response) => {
    if (url === '/my-show/deployment.json') response.end(JSON.stringify(manifest));
    else response.writeHead(url?.startsWith('/closed/') ? 403 : 404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  site = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await rm(folder, { recursive: true });
});

describe('the manifest of a host', () => {
  it('is read from a file, a folder, or an address of the site or of itself', async () => {
    const file = join(folder, 'deployment.json');
    const addresses = ['/my-show', '/my-show/', '/my-show/deployment.json'];
    for (const source of [file, folder, ...addresses.map((path) => site + path)]) {
      expect(await readManifest(source)).toEqual(manifest);
    }
  });

  it('is null before the first deployment', async () => {
    expect(await readManifest(site)).toBeNull();
    expect(await readManifest(tmpdir())).toBeNull();
  });

  it('is refused with a remedy if it cannot be read', async () => {
    const other = join(folder, 'package.json');
    await writeFile(other, '{"version":2}');
    await expect(readManifest(other)).rejects.toThrow(`${other} is no manifest of a deployment.`);
    await expect(readManifest(`${site}/closed/`)).rejects.toThrow('answers with status 403.');
    await expect(readManifest(join(folder, 'none.json'))).rejects.toThrow('does not exist.');
    await expect(readManifest('http://127.0.0.1:1/')).rejects.toThrow('cannot be reached.');
  });
});
