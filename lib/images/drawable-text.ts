import sharp from 'sharp';
import { xmlText } from '@/lib/output/xml-text';
import { REGULAR } from './fonts';

/** Letters of our own font; for all others the machine's fonts are asked. */
const OWN = /[\u0020-\u007e\u00a0-\u017f\u0400-\u045f]/u;
/** Joins and directions, which show nothing by themselves. */
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cf}\p{M}]$/u;

const known = new Map<string, Promise<boolean>>();

/**
 * Leaves out what no font of the machine has: emoji mostly. A picture without
 * them is better than one with boxes, and the title is in text beside it anyway.
 */
export async function drawableText(text: string): Promise<string> {
  const clusters = [...new Intl.Segmenter().segment(xmlText(text))].map(({ segment }) => segment);
  const drawn = await Promise.all(clusters.map(isDrawable));
  const kept = clusters.filter((_, at) => drawn[at]).join('');
  return kept.replaceAll(/\s+/gu, ' ').trim();
}

async function isDrawable(cluster: string): Promise<boolean> {
  const signs = [...cluster].filter((sign) => !OWN.test(sign) && !UNSEEN.test(sign));
  const drawn = await Promise.all(signs.map(hasFont));
  return drawn.every(Boolean);
}

function hasFont(sign: string): Promise<boolean> {
  const has = known.get(sign) ?? draw(sign).then((picture) => !isBox(picture));
  known.set(sign, has);
  return has;
}

async function draw(sign: string): Promise<Picture> {
  const text = { text: `&#${sign.codePointAt(0)};`, font: `${REGULAR} 60`, dpi: 72 };
  const { data, info } = await sharp({ text })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

type Picture = { readonly data: Buffer; readonly width: number; readonly height: number };

/** Of the ink within a frame with digits; a letter that is a full stroke has more. */
const MOST_INK = 0.6;

/**
 * Where no font has a letter, Pango draws its number in a frame: ink all along
 * the four edges, and little of it inside.
 */
function isBox({ data, width, height }: Picture): boolean {
  const inked = (x: number, y: number) => (data[y * width + x] ?? 0) > 60;
  const xs = Array.from({ length: width }, (_, x) => x);
  const ys = Array.from({ length: height }, (_, y) => y);
  const columns = xs.filter((x) => ys.some((y) => inked(x, y)));
  const rows = ys.filter((y) => xs.some((x) => inked(x, y)));
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
  const isFramed =
    columns.every((x) => inked(x, top) && inked(x, bottom)) &&
    rows.every((y) => inked(left, y) && inked(right, y));
  const ink = columns.flatMap((x) => rows.filter((y) => inked(x, y))).length;
  return isFramed && ink < MOST_INK * columns.length * rows.length;
}
