import type { Sharp } from 'sharp';

/** A picture in memory without transparency: red, green and blue of each pixel, row by row. */
export type Pixels = Size & { readonly data: Buffer };

/** A drawing in memory: red, green, blue and opacity of each pixel, row by row. */
export type Ink = Size & { readonly rgba: Buffer };

type Size = { readonly width: number; readonly height: number };

const CHANNELS = 3;
const INK_CHANNELS = 4;
const OPAQUE = 255;

/** How sharp reads these pixels. */
export function rawOptions({ width, height }: Pixels) {
  return { raw: { width, height, channels: CHANNELS } } as const;
}

/**
 * A rectangle of one colour. sharp takes 14 ms for one of 1200 × 630 pixels.
 *
 * @param colour As `#rrggbb`.
 */
export function filled(width: number, height: number, colour: string): Pixels {
  const pixel = Buffer.from(colour.slice(1), 'hex');
  return { data: Buffer.alloc(width * height * CHANNELS, pixel), width, height };
}

/** The pixels of a picture that has no transparency, or none left. */
export async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const opaque = picture.toColourspace('srgb').removeAlpha().raw();
  const { data, info } = await opaque.toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The pixels of a drawing in sRGB with an alpha channel. */
export async function inkOf(drawing: Sharp): Promise<Ink> {
  const { data, info } = await drawing.raw().toBuffer({ resolveWithObject: true });
  return { rgba: data, width: info.width, height: info.height };
}

/** Copies a picture onto a larger one. The parts beyond its edges are left out. */
export function paste(canvas: Pixels, piece: Pixels, left: number, top: number): void {
  const { columns, rows } = overlap(canvas, piece, left, top);
  for (let y = rows.from; y < rows.to; y += 1) {
    const row = y * piece.width;
    const target = (top + y) * canvas.width + left + columns.from;
    piece.data.copy(
      canvas.data,
      target * CHANNELS,
      (row + columns.from) * CHANNELS,
      (row + columns.to) * CHANNELS,
    );
  }
}

/** Draws on a larger picture. The parts beyond its edges are left out. */
export function drawOn(canvas: Pixels, ink: Ink, left: number, top: number): void {
  const { columns, rows } = overlap(canvas, ink, left, top);
  for (let y = rows.from; y < rows.to; y += 1) {
    const source = y * ink.width;
    const target = (top + y) * canvas.width + left;
    for (let x = columns.from; x < columns.to; x += 1) {
      drawPixel(canvas.data, (target + x) * CHANNELS, ink.rgba, (source + x) * INK_CHANNELS);
    }
  }
}

function drawPixel(data: Buffer, to: number, rgba: Buffer, from: number): void {
  const opacity = rgba[from + CHANNELS] ?? 0;
  if (opacity === 0) return;
  for (let channel = 0; channel < CHANNELS; channel += 1) {
    const below = data[to + channel] ?? 0;
    const above = rgba[from + channel] ?? 0;
    data[to + channel] = Math.round((above * opacity + below * (OPAQUE - opacity)) / OPAQUE);
  }
}

/** The columns and rows of a piece that are on the canvas, up to but not including `to`. */
function overlap(canvas: Size, piece: Size, left: number, top: number) {
  return {
    columns: { from: Math.max(0, -left), to: Math.min(piece.width, canvas.width - left) },
    rows: { from: Math.max(0, -top), to: Math.min(piece.height, canvas.height - top) },
  };
}
