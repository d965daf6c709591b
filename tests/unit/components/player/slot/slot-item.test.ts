import { describe, expect, it } from 'vitest';
import { slotItem } from '@/components/player/slot/slot-item';

const jump = { label: "Jump to what's playing", go: () => {} };
const toast = { text: 'Added to Up next' };
const ALL = { hasMessage: true, offered: 724, toast, jump };

describe('the slot above the bar', () => {
  it('leaves room for the message of the player', () => {
    expect(slotItem(ALL)).toBeNull();
  });

  it('then shows the way back from a jump', () => {
    expect(slotItem({ ...ALL, hasMessage: false })).toEqual({ kind: 'back', position: 724 });
  });

  it('then shows a toast, for its seconds', () => {
    expect(slotItem({ ...ALL, hasMessage: false, offered: null })?.kind).toBe('toast');
  });

  it('then shows the button that jumps to the spoken line', () => {
    const rest = { ...ALL, hasMessage: false, offered: null, toast: null };
    expect(slotItem(rest)).toEqual({ kind: 'jump', jump });
  });

  it('is empty otherwise', () => {
    expect(slotItem({ hasMessage: false, offered: null, toast: null, jump: null })).toBeNull();
  });
});
