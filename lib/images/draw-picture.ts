import sharp, { type OverlayOptions } from 'sharp';
import { SOCIAL_PICTURE } from '@/lib/output/social-picture';
import { drawText, drawTitle, type Drawn } from './draw-text';

/** What is drawn; the same values give the same picture. All text can be drawn. */
export type OgPicture = {
  /** Above the title, such as the series. */
  readonly label: string | null;
  readonly title: string;
  /** Below, such as the show. */
  readonly foot: string;
  /** Colours as `#rrggbb`: of the ground below the artwork, and of the label on paper. */
  readonly ground: string;
  readonly accent: string;
  /** Path of the artwork on the disk; `null` for none. */
  readonly artwork: string | null;
  /** From which side the show is read: the text begins there. */
  readonly direction: 'ltr' | 'rtl';
};

const PAPER = '#fdfcfa';
const INK = '#1d1b19';
const QUIET = '#625c54';

const MARGIN = 72;
/** Width of the coloured part. */
const SIDE = 400;
const ARTWORK = 288;
const TEXT_WIDTH = SOCIAL_PICTURE.width - SIDE - 2 * MARGIN;
const TITLE_TOP = 132;
const TITLE_HEIGHT = 320;

/** Artwork as it stands on the pictures, drawn once for all episodes that share it. */
const artworks = new Map<string, Promise<Buffer>>();

/** Title and names on paper, and beside them the artwork on the show's colour. */
export async function drawPicture(picture: OgPicture): Promise<Buffer> {
  const { direction, ground } = picture;
  const isLeft = direction === 'ltr';
  const textLeft = isLeft ? MARGIN : SIDE + MARGIN;
  const side = {
    ...box(SIDE, SOCIAL_PICTURE.height, ground),
    top: 0,
    left: isLeft ? SOCIAL_PICTURE.width - SIDE : 0,
  };
  const overlays = [
    side,
    ...(await text(picture, textLeft)),
    ...(await artwork(picture, side.left)),
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
  const place = ({ input, width }: Drawn, top: number): OverlayOptions => ({
    input,
    top,
    left: direction === 'ltr' ? left : left + TEXT_WIDTH - width,
  });
  const overlays: OverlayOptions[] = [];
  const small = { width: TEXT_WIDTH, size: 30, isStrong: true };
  const drawnLabel = label === null ? null : await drawText(label, { ...small, colour: accent });
  if (drawnLabel !== null) overlays.push(place(drawnLabel, MARGIN + 4));
  const top = drawnLabel === null ? MARGIN : TITLE_TOP;
  const height = TITLE_HEIGHT + TITLE_TOP - top;
  const drawnTitle = await drawTitle(title, { width: TEXT_WIDTH, height, colour: INK });
  if (drawnTitle !== null) overlays.push(place(drawnTitle, top));
  const drawnFoot = await drawText(foot, { ...small, colour: QUIET });
  if (drawnFoot !== null)
    overlays.push(place(drawnFoot, SOCIAL_PICTURE.height - MARGIN - drawnFoot.height));
  return overlays;
}

async function artwork({ artwork: path }: OgPicture, left: number): Promise<OverlayOptions[]> {
  if (path === null) return [];
  const drawn = artworks.get(path) ?? drawArtwork(path);
  artworks.set(path, drawn);
  const top = (SOCIAL_PICTURE.height - ARTWORK) / 2;
  return [{ input: await drawn, top, left: left + (SIDE - ARTWORK) / 2 }];
}

async function drawArtwork(path: string): Promise<Buffer> {
  const corners = `<svg><rect width="${ARTWORK}" height="${ARTWORK}" rx="16"/></svg>`;
  return sharp(path)
    .resize(ARTWORK, ARTWORK, { fit: 'cover' })
    .composite([{ input: Buffer.from(corners), blend: 'dest-in' }])
    .png()
    .toBuffer();
}

function box(width: number, height: number, background: string): OverlayOptions {
  return { input: { create: { width, height, channels: 3, background } } };
}
