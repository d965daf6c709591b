import { expect, it } from 'vitest';
import { isInShard, SHARD } from '@/tools/shard';

it('reads a part of several', () => {
  expect(SHARD.read('2/8')).toEqual({ part: 2, parts: 8 });
  for (const text of ['0/8', '9/8', '2', '2/0', '1.5/2', 'a/b', '-1/2']) {
    expect(SHARD.read(text)).toBeNull();
  }
});

it('puts each name into one part, and some into each', () => {
  const names = Array.from({ length: 200 }, (_, at) => `episode-${at}`);
  const parts = [1, 2, 3, 4].map((part) =>
    names.filter((name) => isInShard({ part, parts: 4 }, name)),
  );
  expect(parts.flat().sort()).toEqual([...names].sort());
  for (const part of parts) expect(part.length).toBeGreaterThan(20);
});
