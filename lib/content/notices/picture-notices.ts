import type { PictureFacts } from '@/lib/content/files/read-picture';

/** @see https://podcasters.apple.com/support/896-artwork-requirements */
const MIN_SIDE = 1400;
const MAX_SIDE = 3000;

/**
 * The reason why podcast directories would refuse the picture of a show or an episode, as a
 * sentence.
 */
export function whyRefused({ width, height, format }: PictureFacts): string | null {
  const size = `${width} × ${height} pixels`;
  if (format !== 'png' && format !== 'jpeg') {
    return `Podcast directories take PNG and JPEG alone, and this is ${format}. Export it as one of them.`;
  }
  if (width !== height) return `Podcast directories want a square, and this has ${size}. Crop it.`;
  if (width < MIN_SIDE || width > MAX_SIDE) {
    return `Podcast directories want ${MIN_SIDE} to ${MAX_SIDE} pixels a side, and this has ${size}. Export it in that size.`;
  }
  return null;
}
