import type { Sharp } from 'sharp';

/** A picture in memory without transparency: red, green and blue of each pixel, row by row. */
export type Pixels = { readonly data: Buffer; readonly width: number; readonly height: number };

const CHANNELS = 3;

/** How sharp reads these pixels. */
export function rawOptions({ width, height }: Pixels) {
  return { raw: { width, height, channels: CHANNELS } } as const;
}

/** The pixels of a picture that has no transparency, or none left. */
export async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const opaque = picture.toColourspace('srgb').removeAlpha().raw();
  const { data, info } = await opaque.toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Copies a picture onto a larger one. The parts beyond its edges are left out. */
export function paste(canvas: Pixels, piece: Pixels, left: number, top: number): void {
  const from = Math.max(0, -left);
  const to = Math.min(piece.width, canvas.width - left);
  for (let y = Math.max(0, -top); y < Math.min(piece.height, canvas.height - top); y += 1) {
    const row = y * piece.width;
    const target = (top + y) * canvas.width + left + from;
    piece.data.copy(canvas.data, target * CHANNELS, (row + from) * CHANNELS, (row + to) * CHANNELS);
  }
}
