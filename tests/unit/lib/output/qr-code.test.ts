import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from '@/lib/output/qr-code';

const SCALE = 4;

/** The drawn path as RGBA pixels. */
function drawn(size: number, path: string): Uint8ClampedArray {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const from = row * side + Number(x) * SCALE;
      for (let at = from; at < from + Number(length) * SCALE; at += 1) {
        pixels.fill(0, at * 4, at * 4 + 3);
      }
    }
  }
  return pixels;
}

describe('a QR code', () => {
  it.each(['https://ada.example/my-show/subscribe/', `https://ada.example/${'long-'.repeat(60)}/`])(
    'is decoded to its address: %s',
    (address) => {
      const { size, path } = qrCode(address);
      const side = size * SCALE;
      expect(jsQR(drawn(size, path), side, side)?.data).toBe(address);
    },
  );

  it('has a quiet zone of four modules on each side', () => {
    const { size, path } = qrCode('https://ada.example/');
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
      expect(Number(x) + Number(length)).toBeLessThanOrEqual(size - 4);
      expect(Number(y)).toBeLessThan(size - 4);
    }
  });
});
