import { createHash } from 'node:crypto';
import type { Value } from './cli/values';

/** One of several parts of a build, each on a machine of its own. */
export type Shard = {
  /** Counts from 1. */
  readonly part: number;
  readonly parts: number;
};

export const SHARD: Value<Shard> = {
  name: '<part/parts>',
  expected: 'a part and the number of parts, such as 2/8',
  read: (text) => {
    const [, part, parts] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
    const shard = { part: Number(part), parts: Number(parts) };
    return shard.part <= shard.parts ? shard : null;
  },
};

/**
 * Whether a part of a build makes a page or the files of an episode. Decided by a hash of the name,
 * so that a new episode moves nothing between the parts.
 */
export function isInShard({ part, parts }: Shard, name: string): boolean {
  const hash = createHash('sha256').update(name).digest();
  return hash.readUInt32BE() % parts === part - 1;
}
