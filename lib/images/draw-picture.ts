import sharp, { type OverlayOptions } from 'sharp';
import { SOCIAL_PICTURE } from '@/lib/output/social-picture';
import { drawText, drawTitle, type Drawn } from './draw-text';

/** The content of a picture. The same values give the same picture. Fonts exist for all text. */
export type OgPicture = {
  /** Text above the title, such as the series. */
  readonly label: string | null;
  readonly title: string;
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

const PAPER = '#fdfcfa';
const INK = '#1d1b19';
const QUIET = '#625c54';

const MARGIN = 72;
/** Width of the coloured panel. */
const PANEL_WIDTH = 400;
const ARTWORK_SIZE = 288;
const TEXT_WIDTH = SOCIAL_PICTURE.width - PANEL_WIDTH - 2 * MARGIN;
const TITLE_TOP = 132;
const TITLE_HEIGHT = 320;

/** Scaled artwork, drawn once for all episodes that share it. */
const artworks = new Map<string, Promise<Buffer>>();

/** Draws the title and names on paper, and beside them the artwork on the show's colour. */
export async function drawPicture(picture: OgPicture): Promise<Buffer> {
  const { direction, ground } = picture;
  const isLeft = direction === 'ltr';
  const textLeft = isLeft ? MARGIN : PANEL_WIDTH + MARGIN;
  const panel = {
    ...box(PANEL_WIDTH, SOCIAL_PICTURE.height, ground),
    top: 0,
    left: isLeft ? SOCIAL_PICTURE.width - PANEL_WIDTH : 0,
  };
  const overlays = [
    panel,
    ...(await text(picture, textLeft)),
    ...(await artwork(picture, panel.left)),
  ];
  return sharp({
    create: {
      width: SOCIAL_PICTURE.width,
      height: SOCIAL_PICTURE.height,
      channels: 3,
      background: PAPER,
    },
  })
    .composite(overlays)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

async function text(picture: OgPicture, left: number): Promise<OverlayOptions[]> {
  const { label, title, foot, accent, direction } = picture;
  const positioned = ({ input, width }: Drawn, top: number): OverlayOptions => ({
    input,
    top,
    left: direction === 'ltr' ? left : left + TEXT_WIDTH - width,
  });
  const overlays: OverlayOptions[] = [];
  const small = { width: TEXT_WIDTH, size: 30, isStrong: true };
  const drawnLabel = label === null ? null : await drawText(label, { ...small, colour: accent });
  if (drawnLabel !== null) overlays.push(positioned(drawnLabel, MARGIN + 4));
  const top = drawnLabel === null ? MARGIN : TITLE_TOP;
  const height = TITLE_HEIGHT + TITLE_TOP - top;
  const drawnTitle = await drawTitle(title, { width: TEXT_WIDTH, height, colour: INK });
  if (drawnTitle !== null) overlays.push(positioned(drawnTitle, top));
  const drawnFoot = await drawText(foot, { ...small, colour: QUIET });
  if (drawnFoot !== null)
    overlays.push(positioned(drawnFoot, SOCIAL_PICTURE.height - MARGIN - drawnFoot.height));
  return overlays;
}

async function artwork({ artwork: path }: OgPicture, left: number): Promise<OverlayOptions[]> {
  if (path === null) return [];
  const drawn = artworks.get(path) ?? drawArtwork(path);
  artworks.set(path, drawn);
  const top = (SOCIAL_PICTURE.height - ARTWORK_SIZE) / 2;
  return [{ input: await drawn, top, left: left + (PANEL_WIDTH - ARTWORK_SIZE) / 2 }];
}

async function drawArtwork(path: string): Promise<Buffer> {
  const corners = `<svg><rect width="${ARTWORK_SIZE}" height="${ARTWORK_SIZE}" rx="16"/></svg>`;
  return sharp(path)
    .resize(ARTWORK_SIZE, ARTWORK_SIZE, { fit: 'cover' })
    .composite([{ input: Buffer.from(corners), blend: 'dest-in' }])
    .png()
    .toBuffer();
}

function box(width: number, height: number, background: string): OverlayOptions {
  return { input: { create: { width, height, channels: 3, background } } };
}
