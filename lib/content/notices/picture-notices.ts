import type { PictureFacts } from '@/lib/content/files/read-picture';

/** @see https://podcasters.apple.com/support/896-artwork-requirements */
const LEAST = 1400;
const MOST = 3000;

/** What podcast directories would refuse in a show's or an episode's picture, as a sentence. */
export function whyRefused({ width, height, format }: PictureFacts): string | null {
  const size = `${width} × ${height} pixels`;
  if (format !== 'png' && format !== 'jpeg') {
    return `Podcast directories take PNG and JPEG alone, and this is ${format}. Export it as one of them.`;
  }
  if (width !== height) return `Podcast directories want a square, and this has ${size}. Crop it.`;
  if (width < LEAST || width > MOST) {
    return `Podcast directories want ${LEAST} to ${MOST} pixels a side, and this has ${size}. Export it in that size.`;
  }
  return null;
}
