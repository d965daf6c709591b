import sharp from 'sharp';
import { drawGround, type Ground } from './draw-ground';
import { drawText, drawTitle } from './draw-text';
import { INK, MARGIN, QUIET, TEXT_WIDTH, textLeft } from './picture-layout';
import { paste, rawOptions, type Pixels } from './pixels';

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

/** Level 9 takes six times as long as level 6, and saves a sixth of the bytes. */
const COMPRESSION_LEVEL = 6;

/** Draws the title and names on paper, and beside them the artwork on the show's colour. */
export async function drawPicture(picture: OgPicture): Promise<Buffer> {
  const { title, label, quote, direction } = picture;
  const ground = await drawGround(picture);
  const canvas = { ...ground, data: Buffer.from(ground.data) };
  const top = label === null ? MARGIN : TITLE_TOP;
  const height = TITLE_HEIGHT + TITLE_TOP - top;
  const drawnTitle = await drawTitle(title, { width: TEXT_WIDTH, height, colour: INK });
  if (drawnTitle !== null) paste(canvas, drawnTitle, textLeft(direction, drawnTitle), top);
  const quoteTop = top + (drawnTitle?.height ?? 0) + QUOTE_GAP;
  const drawnQuote = await drawQuote(quote, TITLE_TOP + TITLE_HEIGHT - quoteTop);
  if (drawnQuote !== null) paste(canvas, drawnQuote, textLeft(direction, drawnQuote), quoteTop);
  return sharp(canvas.data, rawOptions(canvas))
    .png({ compressionLevel: COMPRESSION_LEVEL })
    .toBuffer();
}

/** @returns `null` if the quote does not fit into the height, because a cut one says nothing. */
async function drawQuote(quote: string, height: number): Promise<Pixels | null> {
  if (height < QUOTE_SIZES[0]) return null;
  for (const size of QUOTE_SIZES) {
    const drawn = await drawText(quote, { width: TEXT_WIDTH, size, colour: QUIET });
    if (drawn === null || drawn.height <= height) return drawn;
  }
  return null;
}
