import sharp from 'sharp';
import { escapeXml } from '@/lib/output/xml-text';
import { REGULAR, SEMIBOLD } from './fonts';
import { inkOf, type Ink } from './pixels';

type Text = {
  readonly width: number;
  /** Font size. */
  readonly size: number;
  readonly colour: string;
  readonly isStrong?: boolean;
};

/** Font sizes of a title. The largest that fits is used. */
const TITLE_SIZES = [80, 70, 60, 52, 46, 40];

/** Draws text, cut to its ink. @returns `null` if the text is empty. */
export async function drawText(
  text: string,
  { width, size, colour, isStrong = false }: Text,
): Promise<Ink | null> {
  if (text === '') return null;
  return inkOf(
    sharp({
      text: {
        // Lines of a title are closer together than those of a page.
        text: `<span foreground="${colour}" line_height="0.88">${escapeXml(text)}</span>`,
        font: `${isStrong ? SEMIBOLD : REGULAR} ${size}`,
        width,
        wrap: 'word-char',
        dpi: 72,
        rgba: true,
      },
    }),
  );
}

type Title = { readonly width: number; readonly height: number; readonly colour: string };

/**
 * Draws a title in the largest size that fits. A title that fits in no size is cut at a
 * word, with an ellipsis.
 */
export async function drawTitle(
  title: string,
  { width, height, colour }: Title,
): Promise<Ink | null> {
  const fits = (drawn: Ink | null) => drawn === null || drawn.height <= height;
  for (const size of TITLE_SIZES) {
    const drawn = await drawText(title, { width, size, colour });
    if (fits(drawn)) return drawn;
  }
  const smallest = { width, size: TITLE_SIZES.at(-1) ?? 40, colour };
  let [low, high] = [0, title.length];
  while (high - low > 8) {
    const middle = (low + high) >> 1;
    if (fits(await drawText(cut(title, middle), smallest))) low = middle;
    else high = middle;
  }
  return drawText(cut(title, low), smallest);
}

/** Cuts at a word boundary if one is near, and never through a surrogate pair. */
function cut(title: string, length: number): string {
  const short = title.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const words = short.replace(/\s+\S*$/u, '');
  return `${words.length > length / 2 ? words : short}…`;
}
