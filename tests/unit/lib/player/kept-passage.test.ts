import { describe, expect, it } from 'vitest';
import { newestPassages, presentPassages } from '@/lib/player/kept-passage';
import { passage } from './passages';

describe('saved passages', () => {
  it('are each there once, the newest copy of each first', () => {
    const old = passage({ at: 1, first: 'Old maps' });
    const again = passage({ at: 3, first: 'Old maps' });
    const other = passage({ at: 2, first: 'The bees' });
    expect(newestPassages([old, other, again])).toEqual([again, other]);
  });

  it('stay removed when an older copy comes back', () => {
    const removed = passage({ at: 2, text: '' });
    expect(presentPassages(newestPassages([passage({ at: 1 }), removed]))).toEqual([]);
    expect(presentPassages(newestPassages([passage({ at: 3 }), removed]))).toHaveLength(1);
  });

  it('are at most 300, of at most 1,500 letters', () => {
    const many = Array.from({ length: 400 }, (_, at) => passage({ at, first: `Word ${at}` }));
    expect(newestPassages(many)).toHaveLength(300);
    const [long] = newestPassages([passage({ text: 'map '.repeat(1000) })]);
    expect(long?.text).toHaveLength(1500);
    expect(long?.text.endsWith('…')).toBe(true);
  });
});
