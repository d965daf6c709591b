import { describe, expect, it } from 'vitest';
import { bytesOfList, bytesOfText, itemsOf, textOf } from '@/tools/export/cbor';

describe('lists of CBOR', () => {
  it('are split and joined without a change', () => {
    // [1, -25, 500, "word", [1, [2]], {"a": 1}, true, 100000]
    const list = Buffer.from(
      '8801381819 01f464776f7264 82018102 a1616101 f5 1a000186a0'.replaceAll(' ', ''),
      'hex',
    );
    const items = itemsOf(list);
    expect(items.map((item) => item.toString('hex'))).toEqual([
      '01',
      '3818',
      '1901f4',
      '64776f7264',
      '82018102',
      'a1616101',
      'f5',
      '1a000186a0',
    ]);
    expect(textOf(items[3])).toBe('word');
    expect(bytesOfList(items)).toEqual(list);
  });

  it('can have as many items, and texts as long, as their heads can encode', () => {
    for (const count of [0, 23, 24, 255, 256, 70_000]) {
      const items = itemsOf(bytesOfList(Array.from({ length: count }, () => bytesOfText('ü'))));
      expect(items.length).toBe(count);
      expect(textOf(bytesOfText('ü'.repeat(count)))).toBe('ü'.repeat(count));
    }
  });

  it('are rejected if they are not lists or incomplete', () => {
    expect(() => itemsOf(bytesOfText('word'))).toThrow('Expected a list');
    expect(() => textOf(bytesOfList([]))).toThrow('Expected a text');
    expect(() => itemsOf(Buffer.from('8201', 'hex'))).toThrow(RangeError);
  });
});
