import { lookup } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { NetError, netErrorFrom } from './net-error';
import { bareHost, isPrivateAddress } from './private-address';

export type OpenOptions = {
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether addresses of private networks are asked. */
  readonly allowPrivate: boolean;
  /** Milliseconds until the first byte. */
  readonly timeout?: number;
  readonly signal?: AbortSignal | undefined;
};

/** A response whose body is not read yet. */
export type Opened = {
  readonly response: IncomingMessage;
  readonly status: number;
  /** After all redirects. */
  readonly address: string;
  /** The addresses of the redirects, in order. */
  readonly hops: readonly string[];
};

const MAX_REDIRECTS = 10;
const TIMEOUT = 20_000;
const AGENT = 'Verbatim/0.1.0 (podcast import)';

/**
 * Opens a web address and follows its redirects. Every host is checked when the connection is
 * made, so that neither a redirect nor a change of DNS leads into a private network.
 *
 * @throws {NetError} When there is no answer, or none that may be asked for.
 */
export async function openAddress(address: string, options: OpenOptions): Promise<Opened> {
  const hops: string[] = [];
  let current = address;
  for (;;) {
    const response = await openOnce(current, options);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status < 300 || status > 399 || status === 304 || location === undefined) {
      return { response, status, address: current, hops };
    }
    response.resume();
    response.destroy();
    const next = URL.canParse(location, current) ? new URL(location, current).href : location;
    if (hops.includes(next) || next === address) throw new NetError('It redirects in a circle.');
    if (hops.length >= MAX_REDIRECTS) throw new NetError('It redirects more than ten times.');
    hops.push(next);
    current = next;
  }
}

function openOnce(address: string, options: OpenOptions): Promise<IncomingMessage> {
  const url = webAddress(address);
  const host = bareHost(url.hostname);
  if (isIP(host) !== 0 && !options.allowPrivate && isPrivateAddress(host)) throw isPrivate(host);
  const open = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = open(url, {
      method: options.method ?? 'GET',
      headers: { 'user-agent': AGENT, 'accept-language': 'en', accept: '*/*', ...options.headers },
      lookup: guarded(options.allowPrivate),
      ...(options.signal !== undefined && { signal: options.signal }),
    });
    const fail = (error: unknown) => reject(netErrorFrom(error));
    const timer = setTimeout(
      () => request.destroy(new NetError('The host did not answer in time.', true, true)),
      options.timeout ?? TIMEOUT,
    );
    request.once('response', (response) => {
      clearTimeout(timer);
      resolve(response);
    });
    request.once('error', fail);
    request.once('close', () => clearTimeout(timer));
    request.end();
  });
}

function webAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new NetError(
      `It leads to ${url?.protocol ?? 'no address'}, and only http and https are read.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new NetError('It leads to an address with a password, which is not asked.');
  }
  return url;
}

function isPrivate(host: string): NetError {
  return new NetError(
    `${host} is in a private network, which is not asked. --allow-private allows it.`,
  );
}

function guarded(allowPrivate: boolean): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error !== null) {
        done(error, [], 0);
        return;
      }
      const bad = found.find((one) => isPrivateAddress(one.address));
      if (bad !== undefined && !allowPrivate) {
        done(isPrivate(`${host} (${bad.address})`), [], 0);
        return;
      }
      const [first] = found;
      if (options.all === true) done(null, found);
      else done(null, first?.address ?? '', first?.family ?? 4);
    });
  };
}
