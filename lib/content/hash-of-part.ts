import { createHash } from 'node:crypto';

/** Hashes of parts by the parts. */
const known = new WeakMap<object, string>();

/**
 * A hash of everything that a part of a model contains, such as a transcript. It is computed once
 * for each part, since copies of an episode share most parts.
 *
 * @param part Must not be changed afterwards.
 */
export function hashOfPart(part: object): string {
  const hash = known.get(part) ?? createHash('sha256').update(JSON.stringify(part)).digest('hex');
  known.set(part, hash);
  return hash;
}

/** Spares computing the hash of a part that was read together with its hash. */
export function setHashOfPart(part: object, hash: string): void {
  known.set(part, hash);
}
