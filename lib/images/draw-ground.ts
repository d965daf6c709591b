import sharp from 'sharp';
import { SOCIAL_PICTURE } from '@/lib/output/social-picture';
import { drawText } from './draw-text';
import { keepRecent } from './keep-recent';
import { MARGIN, PAPER, PANEL_WIDTH, QUIET, TEXT_WIDTH, textLeft } from './picture-layout';
import { paste, pixelsOf, type Pixels } from './pixels';

/** The parts of a picture that many episodes share. */
export type Ground = {
  /** Text above the title, such as the series. */
  readonly label: string | null;
  /** Text below the title, such as the name of the show. */
  readonly foot: string;
  /** Background colour of the artwork's panel, as `#rrggbb`. `accent`: colour of the label. */
  readonly ground: string;
  readonly accent: string;
  /** Path of the artwork on disk; `null` for none. */
  readonly artwork: string | null;
  /** Writing direction of the show, which decides on which side the text begins. */
  readonly direction: 'ltr' | 'rtl';
};

const ARTWORK_SIZE = 288;
/** A square with a hole, whose corners have a radius of 16. */
const CORNERS = `M0 0h288v288h-288zM16 0h256a16 16 0 0 1 16 16v256a16 16 0 0 1-16 16h-256a16 16 0 0 1-16-16v-256a16 16 0 0 1 16-16z`;
const SMALL_TEXT = { width: TEXT_WIDTH, size: 30, isStrong: true } as const;

/** A ground takes 2.3 MB, and a scaled artwork 0.25 MB. */
const grounds = keepRecent<Pixels>(8);
const artworks = keepRecent<Pixels>(32);

/**
 * Draws the paper with label and foot, and the artwork on the show's colour.
 *
 * @returns Pixels that other pictures share: copy them before you draw on them.
 */
export function drawGround(shared: Ground): Promise<Pixels> {
  const { label, foot, ground, accent, artwork, direction } = shared;
  const key = JSON.stringify([label, foot, ground, accent, artwork, direction]);
  return grounds(key, () => drawNew(shared));
}

async function drawNew({ label, foot, ground, accent, artwork, direction }: Ground) {
  const { width, height } = SOCIAL_PICTURE;
  const canvas = await box(width, height, PAPER);
  const left = direction === 'ltr' ? width - PANEL_WIDTH : 0;
  paste(canvas, await box(PANEL_WIDTH, height, ground), left, 0);
  if (artwork !== null) {
    const key = JSON.stringify([artwork, ground]);
    const drawn = await artworks(key, () => drawArtwork(artwork, ground));
    const inner = left + (PANEL_WIDTH - ARTWORK_SIZE) / 2;
    paste(canvas, drawn, inner, (height - ARTWORK_SIZE) / 2);
  }
  const above = label === null ? null : await drawText(label, { ...SMALL_TEXT, colour: accent });
  if (above !== null) paste(canvas, above, textLeft(direction, above), MARGIN + 4);
  const below = await drawText(foot, { ...SMALL_TEXT, colour: QUIET });
  if (below !== null)
    paste(canvas, below, textLeft(direction, below), height - MARGIN - below.height);
  return canvas;
}

/** Scales the artwork, and covers its corners with the colour of the panel. */
async function drawArtwork(path: string, ground: string): Promise<Pixels> {
  const corners = `<svg width="${ARTWORK_SIZE}" height="${ARTWORK_SIZE}"><path fill="${ground}" fill-rule="evenodd" d="${CORNERS}"/></svg>`;
  return pixelsOf(
    sharp(path)
      .resize(ARTWORK_SIZE, ARTWORK_SIZE, { fit: 'cover' })
      .flatten({ background: ground })
      .composite([{ input: Buffer.from(corners) }]),
  );
}

function box(width: number, height: number, background: string): Promise<Pixels> {
  return pixelsOf(sharp({ create: { width, height, channels: 3, background } }));
}
