import { request, type IncomingHttpHeaders } from 'node:http';

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As sent: not decompressed. */
  readonly body: Buffer;
};

export type Question = {
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Asks a host for a path.
 *
 * @param path Begins with `/`; characters that addresses do not have are escaped here.
 */
export type Ask = (path: string, question?: Question) => Promise<Answer>;

/** Asks without what `fetch` adds: it decompresses, and asks for compression by itself. */
export function askAt(origin: string): Ask {
  return (path, { method = 'GET', headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      const url = new URL(encodeURI(path), origin);
      const sent = request(url, { method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          const { statusCode = 0, headers: got } = response;
          resolve({ status: statusCode, headers: got, body: Buffer.concat(chunks) });
        });
      });
      sent.once('error', reject);
      sent.end();
    });
}
