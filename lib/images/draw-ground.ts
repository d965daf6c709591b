import sharp from 'sharp';
import { SOCIAL_PICTURE } from '@/lib/output/social-picture';
import { drawText } from './draw-text';
import { keepRecent } from './keep-recent';
import { MARGIN, PAPER, PANEL_WIDTH, QUIET, TEXT_WIDTH, textLeft } from './picture-layout';
import { drawOn, filled, inkOf, paste, pixelsOf, type Ink, type Pixels } from './pixels';

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

/** A ground takes 2.3 MB, a scaled artwork 0.25 MB, and a small text up to 0.1 MB. */
const grounds = keepRecent<Pixels>(8);
const artworks = keepRecent<Pixels>(32);
const smallTexts = keepRecent<Ink | null>(32);
/** The corners of one show's artwork. */
const corners = keepRecent<Ink>(2);

/** Draws the paper with label and foot, and the artwork on the show's colour. */
export async function drawGround(picture: Ground, canvas: Pixels): Promise<void> {
  const { label, foot, ground, accent, direction, artwork } = picture;
  const shared = { label, foot, ground, accent, direction };
  const empty = await grounds(JSON.stringify(shared), () => drawWithoutArtwork(shared));
  paste(canvas, empty, 0, 0);
  if (artwork === null) return;
  const key = JSON.stringify([artwork, ground]);
  const drawn = await artworks(key, () => drawArtwork(artwork, ground));
  const inner = panelLeft(shared) + (PANEL_WIDTH - ARTWORK_SIZE) / 2;
  paste(canvas, drawn, inner, (canvas.height - ARTWORK_SIZE) / 2);
}

type SharedGround = Omit<Ground, 'artwork'>;

function panelLeft({ direction }: SharedGround): number {
  return direction === 'ltr' ? SOCIAL_PICTURE.width - PANEL_WIDTH : 0;
}

async function drawWithoutArtwork(shared: SharedGround): Promise<Pixels> {
  const { label, foot, ground, accent, direction } = shared;
  const { width, height } = SOCIAL_PICTURE;
  const canvas = filled(width, height, PAPER);
  paste(canvas, filled(PANEL_WIDTH, height, ground), panelLeft(shared), 0);
  const above = await smallText(label ?? '', accent);
  if (above !== null) drawOn(canvas, above, textLeft(direction, above), MARGIN + 4);
  const below = await smallText(foot, QUIET);
  if (below !== null)
    drawOn(canvas, below, textLeft(direction, below), height - MARGIN - below.height);
  return canvas;
}

function smallText(text: string, colour: string): Promise<Ink | null> {
  return smallTexts(JSON.stringify([text, colour]), () =>
    drawText(text, { ...SMALL_TEXT, colour }),
  );
}

/** Scales the artwork, and covers its corners with the colour of the panel. */
async function drawArtwork(path: string, ground: string): Promise<Pixels> {
  const size = { width: ARTWORK_SIZE, height: ARTWORK_SIZE, fit: 'cover' } as const;
  const artwork = await pixelsOf(sharp(path).resize(size).flatten({ background: ground }));
  drawOn(artwork, await corners(ground, () => drawCorners(ground)), 0, 0);
  return artwork;
}

function drawCorners(ground: string): Promise<Ink> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${ARTWORK_SIZE}" height="${ARTWORK_SIZE}"><path fill="${ground}" fill-rule="evenodd" d="${CORNERS}"/></svg>`;
  return inkOf(sharp(Buffer.from(svg)).ensureAlpha());
}
