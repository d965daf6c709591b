import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** What is wrong with the responses for one path. */
export type Fault = {
  /** Responds with this status, such as 404, and a web page. */
  readonly status?: number;
  /** Seconds for which the browser may cache that response. By default it caches nothing. */
  readonly maxAge?: number;
  /** False: ignores Range and responds 200 with the whole file. */
  readonly range?: boolean;
  /** True: claims to support Range, but responds 200 with the whole file. */
  readonly claimsRange?: boolean;
  /** Redirects to this address. A redirect to the same path never ends. */
  readonly redirect?: string;
  /** Truncates the file after this number of bytes. */
  readonly endAt?: number;
  /** Stops sending at this byte of the file, and keeps the connection open. */
  readonly stallAt?: number;
  /** Closes the connection at this byte of the file. */
  readonly breakAt?: number;
  readonly bytesPerSecond?: number;
  /** Responds with this Content-Type and a web page as the body. */
  readonly type?: string;
};

export type MisbehavingServer = {
  /** Without a trailing slash. */
  readonly url: string;
  /** Every request so far: `path range`, in order. */
  readonly requests: readonly string[];
  /** Number of incomplete responses for a path on open connections. */
  countPending(path: string): number;
  setFault(path: string, fault: Fault): void;
  clearFault(path: string): void;
  /** Sends the rest of every stalled response for a path. */
  sendRest(path: string): void;
  /** Closes all connections and accepts no new ones, as if the network had failed. */
  disconnect(): Promise<void>;
  reconnect(): Promise<void>;
  close(): Promise<void>;
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.woff2': 'font/woff2',
};

const WEB_PAGE = Buffer.from('<!doctype html><title>No</title><p>This is not audio.</p>');

/**
 * Starts a server on a free port. It behaves correctly until a test sets a fault.
 *
 * @param source A folder, or the contents of files by path.
 */
export async function startMisbehavingServer(
  source: string | ReadonlyMap<string, Buffer>,
): Promise<MisbehavingServer> {
  const faults = new Map<string, Fault>();
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const responses: { path: string; response: ServerResponse }[] = [];

  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://test').pathname);
    requests.push(`${path} ${request.headers.range ?? ''}`.trim());
    responses.push({ path, response });
    const fault = faults.get(path) ?? {};
    response.setHeader('Cache-Control', 'no-store');
    const file = await read(source, path);
    if (fault.status !== undefined || file === null) {
      if (fault.maxAge !== undefined) {
        response.setHeader('Cache-Control', `public, max-age=${fault.maxAge}`);
      }
      response.writeHead(fault.status ?? 404, { 'Content-Type': 'text/html' }).end(WEB_PAGE);
      return;
    }
    if (fault.redirect !== undefined) {
      response.writeHead(302, { Location: fault.redirect }).end();
      return;
    }
    if (fault.type !== undefined) {
      response.writeHead(200, { 'Content-Type': fault.type }).end(WEB_PAGE);
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(file.name)] ?? 'application/octet-stream');
    await send(request, response, file.bytes.subarray(0, fault.endAt), fault);
  }

  function listen(port: number): Promise<void> {
    return new Promise((done) => server.listen(port, '127.0.0.1', done));
  }

  function stopListening(): Promise<void> {
    const closed = new Promise<void>((done) => server.close(() => done()));
    for (const socket of sockets) socket.destroy();
    return closed;
  }

  await listen(0);
  // A listening TCP server has an `AddressInfo`.
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    countPending: (wanted) =>
      responses.filter(
        ({ path, response }) => path === wanted && !response.writableEnded && !response.destroyed,
      ).length,
    setFault: (path, fault) => void faults.set(path, fault),
    clearFault: (path) => void faults.delete(path),
    sendRest(wanted) {
      for (const { path, response } of responses) {
        const rest = path === wanted ? unsent.get(response) : undefined;
        if (rest !== undefined) response.end(rest);
      }
    },
    disconnect: stopListening,
    reconnect: () => listen(port),
    close: () => (server.listening ? stopListening() : Promise.resolve()),
  };
}

async function send(
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer,
  fault: Fault,
): Promise<void> {
  const ignoresRange = fault.range === false || fault.claimsRange === true;
  const requested = ignoresRange ? null : /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '');
  const start = Number(requested?.[1] ?? 0);
  const end = Math.min(Number(requested?.[2] || bytes.length - 1), bytes.length - 1);
  if (start > end) {
    response.writeHead(416, { 'Content-Range': `bytes */${bytes.length}` }).end();
    return;
  }
  if (fault.range !== false) response.setHeader('Accept-Ranges', 'bytes');
  if (requested !== null) {
    response.setHeader('Content-Range', `bytes ${start}-${end}/${bytes.length}`);
  }
  response.writeHead(requested === null ? 200 : 206, { 'Content-Length': end - start + 1 });
  if (method === 'HEAD') return void response.end();
  await writeBody(response, bytes.subarray(0, end + 1), start, fault);
}

/** The bytes that stalled responses have not sent. */
const unsent = new WeakMap<ServerResponse, Buffer>();

/** Writes the body at the speed and to the byte that the fault sets. */
async function writeBody(
  response: ServerResponse,
  bytes: Buffer,
  from: number,
  { stallAt = Infinity, breakAt = Infinity, bytesPerSecond = Infinity }: Fault,
): Promise<void> {
  const stop = Math.min(bytes.length, stallAt, breakAt);
  const step = Math.max(1, Math.min(bytesPerSecond / 10, bytes.length));
  response.flushHeaders();
  for (let at = from; at < stop && !response.destroyed; at += step) {
    response.write(bytes.subarray(at, Math.min(at + step, stop)));
    if (step < bytes.length) await new Promise((done) => setTimeout(done, 100));
  }
  if (stop === bytes.length) response.end();
  else if (stop === breakAt) response.destroy();
  else unsent.set(response, bytes.subarray(Math.max(from, stop)));
}

type Served = { readonly name: string; readonly bytes: Buffer };

async function read(
  source: string | ReadonlyMap<string, Buffer>,
  path: string,
): Promise<Served | null> {
  if (typeof source !== 'string') {
    const page = path.endsWith('/') ? `${path}index.html` : path;
    const bytes = source.get(page);
    return bytes === undefined ? null : { name: page, bytes };
  }
  const name = join(source, normalize(path));
  try {
    const isFolder = (await stat(name)).isDirectory();
    const file = isFolder ? join(name, 'index.html') : name;
    return { name: file, bytes: await readFile(file) };
  } catch {
    return null; // The file does not exist; the caller responds 404.
  }
}
