import sharp from 'sharp';
import { xmlText } from '@/lib/output/xml-text';
import { REGULAR } from './fonts';

/** Characters of our own font. For all others, the fonts of the machine are checked. */
const OWN_FONT = /[\u0020-\u007e\u00a0-\u017f\u0400-\u045f]/u;
/** The same for a whole text, which most texts pass. */
const ALL_OWN_FONT = new RegExp(`^(?:${OWN_FONT.source}|\\s)*$`, 'u');
/** Characters such as joiners and direction marks, which are invisible. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cf}\p{M}]$/u;

const fontChecks = new Map<string, Promise<boolean>>();

/**
 * Removes characters that no font of the machine has, mostly emoji. A picture without them
 * is better than one with boxes, and the title is shown as text next to the picture.
 */
export async function drawableText(text: string): Promise<string> {
  const whole = xmlText(text);
  const kept = ALL_OWN_FONT.test(whole) ? whole : await withDrawable(whole);
  return kept.replaceAll(/\s+/gu, ' ').trim();
}

async function withDrawable(text: string): Promise<string> {
  const clusters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const drawn = await Promise.all(clusters.map(isDrawable));
  return clusters.filter((_, at) => drawn[at]).join('');
}

async function isDrawable(cluster: string): Promise<boolean> {
  const characters = [...cluster].filter(
    (character) => !OWN_FONT.test(character) && !INVISIBLE.test(character),
  );
  const drawn = await Promise.all(characters.map(hasFont));
  return drawn.every(Boolean);
}

function hasFont(character: string): Promise<boolean> {
  const has = fontChecks.get(character) ?? draw(character).then((picture) => !isBox(picture));
  fontChecks.set(character, has);
  return has;
}

async function draw(character: string): Promise<Picture> {
  const text = { text: `&#${character.codePointAt(0)};`, font: `${REGULAR} 60`, dpi: 72 };
  const { data, info } = await sharp({ text })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

type Picture = { readonly data: Buffer; readonly width: number; readonly height: number };

/** Share of inked pixels in a frame with digits. A solid character has more. */
const MAX_INK_SHARE = 0.6;

/**
 * Recognizes the frame with the code point's digits that Pango draws for a character
 * without a font: ink along all four edges, and little inside.
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
  return isFramed && ink < MAX_INK_SHARE * columns.length * rows.length;
}
