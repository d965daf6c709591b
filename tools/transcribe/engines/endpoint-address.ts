import { bareHost } from '@/tools/import/net/private-address';

const PATH = '/audio/transcriptions';

/**
 * The address of a recognizer, or the reason why it is refused. Sound leaves the machine only
 * encrypted.
 */
export function endpointOf(text: string): URL | string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    return 'an address that begins with https://';
  const isLoopback = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/.test(bareHost(url.hostname));
  if (url.protocol !== 'https:' && !isLoopback) return 'https://, or an address of this machine';
  if (url.username !== '' || url.password !== '') return 'an address without a password';
  if (!url.pathname.endsWith(PATH)) url.pathname = url.pathname.replace(/\/*$/, PATH);
  return url;
}
