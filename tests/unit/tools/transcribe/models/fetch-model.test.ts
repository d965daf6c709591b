import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchModel, missingFiles } from '@/tools/transcribe/models/fetch-model';
import { defaultModel, isPinned, MODELS, type Model } from '@/tools/transcribe/models/table';

const BYTES = Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 31 + (at >> 7)) % 256));
const SUM = createHash('sha256').update(BYTES).digest('hex');

let server: Server;
let root = '';
/** Answers a request for the part from an offset. */
let answer: (response: ServerResponse, from: number) => void;

beforeAll(async () => {
  server = createServer((request, response) => {
    const from = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
    answer(response, from);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

beforeEach(async () => {
  if (root !== '') await rm(root, { recursive: true, force: true });
  root = await mkdtemp(join(tmpdir(), 'verbatim-models-'));
});

afterAll(async () => {
  server.close();
  await rm(root, { recursive: true, force: true });
});

function model(own: Partial<Model['files'][number]> = {}): Model {
  const { port } = server.address() as AddressInfo;
  return {
    ...{ id: 'small', kind: 'speech', languages: ['en'], license: 'MIT', credit: 'Tests' },
    files: [
      {
        name: 'a.onnx',
        bytes: BYTES.length,
        sha256: SUM,
        address: `http://127.0.0.1:${port}/a.onnx`,
        ...own,
      },
    ],
  };
}

const fetching = (one: Model) =>
  fetchModel(one, root, { signal: new AbortController().signal, allowPrivate: true });

function send(response: ServerResponse, from: number, bytes = BYTES): void {
  response.writeHead(from > 0 ? 206 : 200, headersFor(from, bytes.length));
  response.end(bytes.subarray(from));
}

function headersFor(from: number, size = BYTES.length) {
  return {
    etag: '"1"',
    'content-length': `${size - from}`,
    ...(from > 0 && { 'content-range': `bytes ${from}-${size - 1}/${size}` }),
  };
}

describe('a model', () => {
  it('arrives whole, however often its download is cut', async () => {
    const cuts = Array.from({ length: 10 }, (_, at) => (at + 1) * 4_500 + at);
    let round = 0;
    answer = (response, from) => {
      round += 1;
      const cut = cuts.find((one) => one > from);
      if (cut === undefined) return send(response, from);
      response.writeHead(from > 0 ? 206 : 200, headersFor(from));
      response.write(BYTES.subarray(from, cut), () => setTimeout(() => response.destroy(), 20));
    };
    const folder = await fetching(model());
    // A busy machine may lose what arrived just before a cut, and asks for it again.
    expect(round).toBeGreaterThanOrEqual(11);
    expect(await readFile(join(folder, 'a.onnx'))).toEqual(BYTES);
    expect(await readdir(folder)).toEqual(['a.onnx']);
    expect(await missingFiles(model(), root)).toEqual([]);
  });

  it('is deleted and named when it is another file', async () => {
    const other = Buffer.from(BYTES).fill(7, 100, 200);
    answer = (response, from) => send(response, from, other);
    await expect(fetching(model())).rejects.toThrow(
      /small\/a\.onnx: It is another file than the one that was checked\./,
    );
    expect(await readdir(join(root, 'small'))).toEqual([]);
  });

  it('never has a file under its own name before that is checked', async () => {
    const other = Buffer.from(BYTES).fill(7, 100, 200);
    let asked = 0;
    answer = (response, from) => {
      asked += 1;
      // The next file would take a while, in which the machine may be switched off.
      if (asked > 1) response.writeHead(404).end();
      else send(response, from, other);
    };
    const { files, ...rest } = model();
    const two = { ...rest, files: files.flatMap((file) => [file, { ...file, name: 'b.onnx' }]) };
    await expect(fetching(two)).rejects.toThrow(/small\/a\.onnx: It is another file/);
    expect(await missingFiles(two, root)).toEqual(two.files);
  });

  it('is deleted and named when a web page comes instead', async () => {
    const page = Buffer.from('<!doctype html><title>Sign in</title>');
    answer = (response, from) => send(response, from, page);
    await expect(fetching(model())).rejects.toThrow(/small\/a\.onnx: It has 37 of 50000 bytes\./);
    expect(await readdir(join(root, 'small'))).toEqual([]);
  });

  it('is named when it is gone, and when the disk has no room for it', async () => {
    answer = (response) => void response.writeHead(404).end();
    await expect(fetching(model())).rejects.toThrow(/small\/a\.onnx: It answered 404\./);
    await expect(fetching(model({ bytes: 1e18 }))).rejects.toThrow(/the disk has no room for it/);
  });
});

describe('the table of models', () => {
  it('never takes one without hashes by itself', () => {
    expect(defaultModel('de-AT')?.id).toBe('parakeet-tdt-0.6b-v3-int8');
    expect(defaultModel('ja')).toBeNull();
    for (const { files } of MODELS) {
      for (const file of files) {
        expect(file.address).toMatch(/^https:/);
        if (isPinned(file)) expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
      }
    }
  });
});
