import { describe, expect, it } from 'vitest';
import { jumpFrom, NO_JUMPS, returnTo, withoutOffer } from '@/lib/player/jumps';

function jumpsFrom(...positions: number[]) {
  return positions.reduce((jumps, from) => jumpFrom(jumps, 'maps', from), NO_JUMPS);
}

describe('jumps', () => {
  it('offer the position that the listener has left', () => {
    expect(jumpsFrom(724)).toEqual({ trackId: 'maps', earlier: [724], offered: 724 });
  });

  it('keep the last five positions, newest first', () => {
    expect(jumpsFrom(10, 100, 200, 300, 400, 500).earlier).toEqual([500, 400, 300, 200, 100]);
  });

  it('keep one of two positions that are seconds apart', () => {
    expect(jumpsFrom(100, 300, 102).earlier).toEqual([102, 300]);
  });

  it('offer nothing at the start of an episode', () => {
    expect(jumpsFrom(2)).toBe(NO_JUMPS);
  });

  it('start anew in another episode', () => {
    expect(jumpFrom(jumpsFrom(100), 'bees', 50).earlier).toEqual([50]);
  });

  it('lose the position that the listener returns to, and its offer', () => {
    const jumps = jumpsFrom(100, 300);
    expect(returnTo(jumps, 300)).toEqual({ trackId: 'maps', earlier: [100], offered: null });
  });

  it('keep the position once the offer is over', () => {
    expect(withoutOffer(jumpsFrom(100))).toMatchObject({ earlier: [100], offered: null });
    expect(withoutOffer(NO_JUMPS)).toBe(NO_JUMPS);
  });
});
