import { createServer } from 'node:http';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';

type ServeOptions = {
  readonly folder: string;
  /** The site's path on its host, such as `/my-show`, or an empty string. */
  readonly basePath: string;
  /** 0 takes any free one. */
  readonly port: number;
};

/**
 * Serves an export as a static host would: ranges for audio, compression for
 * text, `404.html` for what is not there.
 *
 * @returns The address of the home page.
 */
export async function serve({ folder, basePath, port }: ServeOptions): Promise<string> {
  const files = sirv(folder, { dev: true, etag: true });
  // As hosts have it; the usual 4 is no better than gzip.
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const compress = compression({ threshold: 512, brotli });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    // `compression` is typed for Express and uses nothing of it.
    compress(request as never, response as never, () => {
      if (basePath !== '' && !url.startsWith(`${basePath}/`)) return notFound();
      request.url = url.slice(basePath.length);
      if (url.includes('/_next/static/')) {
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      }
      if (request.url === '/sw.js') response.setHeader('Cache-Control', 'no-cache');
      files(request, response, notFound);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return `http://localhost:${actual}${basePath}/`;
}
