import sharp from 'sharp';
import { SOCIAL_PICTURE } from '@/lib/output/social-picture';
import { drawGround, type Ground } from './draw-ground';
import { drawText, drawTitle } from './draw-text';
import { INK, MARGIN, PAPER, QUIET, TEXT_WIDTH, textLeft } from './picture-layout';
import { drawOn, filled, rawOptions, type Ink, type Pixels } from './pixels';

/** The content of a picture. The same values give the same picture. Fonts exist for all text. */
export type OgPicture = Ground & {
  readonly title: string;
  /** A highlight of the episode, drawn where it fits below the title; empty for none. */
  readonly quote: string;
};

const TITLE_TOP = 132;
const TITLE_HEIGHT = 320;
const QUOTE_GAP = 28;
const QUOTE_SIZES = [34, 30, 27] as const;

/** Level 6 takes twice as long, and saves 2 to 3 % of the bytes. */
const COMPRESSION_LEVEL = 3;

/**
 * Canvases that no picture needs any more. A new one of 2.3 MB for each picture makes V8 collect
 * garbage in the whole heap every few pictures.
 */
const unused: Pixels[] = [];

/** Draws the title and names on paper, and beside them the artwork on the show's colour. */
export async function drawPicture(picture: OgPicture): Promise<Buffer> {
  const canvas = unused.pop() ?? filled(SOCIAL_PICTURE.width, SOCIAL_PICTURE.height, PAPER);
  await drawGround(picture, canvas);
  await drawTexts(picture, canvas);
  const drawn = await sharp(canvas.data, rawOptions(canvas))
    .png({ compressionLevel: COMPRESSION_LEVEL })
    .toBuffer();
  unused.push(canvas);
  return drawn;
}

async function drawTexts(picture: OgPicture, canvas: Pixels): Promise<void> {
  const { title, label, quote, direction } = picture;
  const top = label === null ? MARGIN : TITLE_TOP;
  const height = TITLE_HEIGHT + TITLE_TOP - top;
  const drawnTitle = await drawTitle(title, { width: TEXT_WIDTH, height, colour: INK });
  if (drawnTitle !== null) drawOn(canvas, drawnTitle, textLeft(direction, drawnTitle), top);
  const quoteTop = top + (drawnTitle?.height ?? 0) + QUOTE_GAP;
  const drawnQuote = await drawQuote(quote, TITLE_TOP + TITLE_HEIGHT - quoteTop);
  if (drawnQuote !== null) drawOn(canvas, drawnQuote, textLeft(direction, drawnQuote), quoteTop);
}

/** @returns `null` if the quote does not fit into the height, because a cut one says nothing. */
async function drawQuote(quote: string, height: number): Promise<Ink | null> {
  if (height < QUOTE_SIZES[0]) return null;
  for (const size of QUOTE_SIZES) {
    const drawn = await drawText(quote, { width: TEXT_WIDTH, size, colour: QUIET });
    if (drawn === null || drawn.height <= height) return drawn;
  }
  return null;
}
