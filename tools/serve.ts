import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { basename, dirname, join, resolve } from 'node:path';
import compression from 'compression';
import send from 'send';
import { FILE_TYPES } from '@/lib/output/file-types';
import { headersFor, parseHeaders, type HeaderRule } from '@/lib/output/headers-file';
import { REVALIDATE } from '@/lib/output/site-headers';
import { compressedCopies, LEAST_BYTES, QUALITY } from './compressed-copies';

type ServeOptions = {
  readonly folder: string;
  /** The site's path on its host, such as `/my-show`, or an empty string. */
  readonly basePath: string;
  /** 0 selects a free port. */
  readonly port: number;
  /** The address to listen on. By default, only this machine can connect. */
  readonly host?: string;
};

/**
 * Serves an export like a static host: ranges for audio, compression for text, the
 * headers of `_headers`, `404.html` for missing files.
 *
 * @returns The address of the home page.
 */
export async function serve({
  folder,
  basePath,
  port,
  host = 'localhost',
}: ServeOptions): Promise<string> {
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const root = resolve(folder);
  const missing = await readFile(join(folder, '404.html')).catch(() => '');
  const copyOf = compressedCopies(root);
  const compress = compression({ threshold: LEAST_BYTES, brotli: QUALITY, filter: isWholeText });
  const server = createServer((request, response) => {
    // `compression` has types for Express, but does not use Express.
    compress(request as never, response as never, () => {
      void answer(request, response, { root, basePath, rules, missing, copyOf });
    });
  });
  await new Promise<void>((listening, reject) => {
    server.once('error', reject);
    server.listen(port, host, listening);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return `http://${host === '::' || host === '0.0.0.0' ? 'localhost' : host}:${actual}${basePath}/`;
}

/** The error that `send` reports instead of a file. */
type SendError = Error & { readonly status: number };

type Site = {
  readonly root: string;
  readonly basePath: string;
  readonly rules: readonly HeaderRule[];
  /** The page for missing files. */
  readonly missing: Buffer | string;
  readonly copyOf: ReturnType<typeof compressedCopies>;
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { root, basePath, rules, missing, copyOf }: Site,
): Promise<void> {
  const url = request.url ?? '/';
  const [path = '/', query] = url.split('?', 2);
  setHeaders(response, rules, path);
  const notFound = () => {
    // Removes headers that were set for the missing file, such as permanent caching.
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    setHeaders(response, rules, `${basePath}/404.html`);
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(missing);
  };
  const addSlash = () => {
    // The page of a folder has an address that ends with a slash.
    const target = query === undefined ? `${path}/` : `${path}/?${query}`;
    response.writeHead(301, { Location: target.replace(/^\/+/, '/') });
    response.end();
  };
  const refuse = ({ status }: SendError) => {
    if (status === 404 || status === 403) return notFound();
    // For instance 416, for a range beyond the end of the file.
    response.writeHead(status).end();
  };
  if (path === basePath) return addSlash();
  if (!path.startsWith(`${basePath}/`)) return notFound();
  const wanted = path.slice(basePath.length);
  const copy = takesBrotli(request) ? await copyOf(wanted) : null;
  if (copy !== null) {
    response.setHeader('Content-Encoding', 'br');
    response.setHeader('Vary', 'Accept-Encoding');
  }
  const [name, folder] = copy === null ? [wanted, root] : [basename(copy), dirname(copy)];
  send(request, name, { root: folder, dotfiles: 'allow', cacheControl: false })
    .on('error', refuse)
    .on('directory', addSlash)
    .pipe(response);
}

function takesBrotli({ headers }: IncomingMessage): boolean {
  const encodings = String(headers['accept-encoding'] ?? '').split(/\s*,\s*/);
  return headers.range === undefined && encodings.includes('br');
}

function setHeaders(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
  response.setHeader('Cache-Control', REVALIDATE);
  const type = FILE_TYPES[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
  if (type !== undefined) response.setHeader('Content-Type', type);
  for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
}

/** Does not compress ranges, since compressed parts could not be joined. */
const isWholeText: compression.CompressionFilter = (request, response) =>
  request.headers.range === undefined && compression.filter(request, response);
