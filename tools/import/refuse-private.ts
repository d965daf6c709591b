import type { FeedElement } from './feed/feed-element';
import { ImportError } from './options';

/** Names of query fields that make an address belong to one listener. */
const KEYS =
  /^(?:token|auth|auth_?token|access_?token|key|apikey|api_key|secret|password|passwd|signature|sig|uid|user)$/i;

/** Why an address belongs to one listener; `null` if it does not seem to. */
export function whyPrivate(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { username, password, searchParams } = new URL(address);
  if (username !== '' || password !== '') return 'a password';
  const key = [...searchParams.keys()].find((name) => KEYS.test(name));
  return key === undefined ? null : `"${key}="`;
}

/** Keys in addresses of the feed itself: fewer names, since hosts use the others for all listeners. */
const FEED_KEYS = /^(?:token|auth|auth_?token|access_?token)$/i;

/**
 * Refuses private feeds. Their addresses of audio carry a listener's key, which would become public.
 *
 * @param address Of the feed; `null` for a file.
 * @throws {ImportError} Without the address, because it is a secret.
 */
export function refusePrivate(address: string | null, items: readonly FeedElement[]): void {
  const own = address === null ? null : keyIn(address);
  if (own !== null) throw new ImportError(messageFor('The address of the feed', own));
  for (const item of items) {
    for (const { name, attributes } of item.children) {
      const key = name === 'enclosure' ? keyIn(attributes['url'] ?? '') : null;
      if (key !== null) throw new ImportError(messageFor('An address of audio', key));
    }
  }
}

function keyIn(address: string): string | null {
  const why = whyPrivate(address.trim());
  if (why === null || why === 'a password') return why;
  return FEED_KEYS.test(why.slice(1, -2)) ? why : null;
}

function messageFor(what: string, why: string): string {
  return `${what} has ${why} in it, so the feed belongs to one listener. Private feeds are not imported. Use the public feed of the show.`;
}
