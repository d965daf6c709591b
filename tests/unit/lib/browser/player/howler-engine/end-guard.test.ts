import { describe, expect, it } from 'vitest';
import { createEndGuard, isAtEnd } from '@/lib/browser/player/howler-engine/end-guard';
import { bees, maps } from '@/tests/unit/lib/player/tracks';

describe('the end guard', () => {
  it.each([2530, 2490])('believes an end at %s of 2530 seconds', (at) => {
    expect(createEndGuard().isTrueEnd(maps, at)).toBe(true);
  });

  it('doubts an end elsewhere until it is met again', () => {
    const guard = createEndGuard();
    expect(guard.isTrueEnd(maps, 600)).toBe(false);
    expect(guard.isTrueEnd(maps, 601)).toBe(true);
  });

  it('doubts each end that is another one', () => {
    const guard = createEndGuard();
    expect(guard.isTrueEnd(maps, 600)).toBe(false);
    expect(guard.isTrueEnd(maps, 900)).toBe(false);
    expect(guard.isTrueEnd(bees, 900)).toBe(false);
  });

  it('lets a seek end the sound only where the build has measured the file', () => {
    expect(isAtEnd(maps, 2530)).toBe(true);
    expect(isAtEnd(maps, 2529)).toBe(false);
    expect(isAtEnd({ ...maps, src: 'https://cdn.example/maps.mp3' }, 2530)).toBe(false);
  });
});
