import { wrapLines } from './wrap-canvas-text';

/** What a picture of a quote says. */
export type QuoteCard = {
  readonly quote: string;
  readonly speaker: string | null;
  readonly title: string;
  readonly show: string;
  /** Address of the page, as people write it. */
  readonly address: string;
  /** Addresses of pictures on this site; `null` for none. */
  readonly face: string | null;
  readonly artwork: string | null;
  readonly direction: 'ltr' | 'rtl';
};

/** Colours and font families, as the page has them. */
export type CardLook = Readonly<Record<'ground' | 'ink' | 'quiet' | 'accent', string>> & {
  readonly serif: string;
  readonly sans: string;
};

/** Width of the picture in pixels; sizes below are pixels, too. */
export const CARD_WIDTH = 1080;
const MARGIN = 96;
const INDENT = 48;
const BAR = 10;
const FACE = 88;
const ARTWORK = 132;
const GAP = 28;
const SIZES = [92, 84, 76, 68, 60, 54, 48, 42];
const LINE = 1.28;

/** Draws the picture. A picture that fails to load is left out. */
export async function drawQuoteCard(
  canvas: HTMLCanvasElement,
  card: QuoteCard,
  look: CardLook,
): Promise<void> {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const [face, artwork] = await Promise.all([
    load(card.face),
    load(card.artwork),
    fonts(card, look),
  ]);
  const isRtl = card.direction === 'rtl';
  const { width, height } = canvas;
  /** The left edge of a box at a distance from the start of the line. */
  const left = (from: number, size: number) => (isRtl ? width - from - size : from);

  function text(content: string, from: number, y: number, font: string, colour: string): void {
    if (context === null) return;
    context.font = font;
    context.fillStyle = colour;
    context.fillText(content, isRtl ? width - from : from, y);
  }
  function line(content: string, from: number, y: number, font: string, colour: string): void {
    if (context === null) return;
    context.font = font;
    const room = width - from - MARGIN;
    let shown = content;
    while (context.measureText(shown).width > room && shown.length > 1) {
      shown = `${shown.replace(/…$/, '').slice(0, -1).trimEnd()}…`;
    }
    text(shown, from, y, font, colour);
  }

  context.direction = card.direction;
  context.textAlign = 'start';
  context.textBaseline = 'middle';
  context.fillStyle = look.ground;
  context.fillRect(0, 0, width, height);

  const quoteRoom = height - 3 * MARGIN - ARTWORK - (FACE + 2 * GAP);
  const start = MARGIN + INDENT;
  const { lines, size } = fit(context, card.quote, width - start - MARGIN, quoteRoom, look.serif);
  const quoteHeight = lines.length * size * LINE;
  const top = MARGIN + (quoteRoom - quoteHeight) / 2;
  context.fillStyle = look.accent;
  context.fillRect(left(MARGIN, BAR), top, BAR, quoteHeight);
  lines.forEach((one, at) => {
    text(one, start, top + (at + 0.5) * size * LINE, `${size}px ${look.serif}`, look.ink);
  });

  const personTop = top + quoteHeight + 2 * GAP;
  const nameStart = face === null ? start : start + FACE + GAP;
  if (face !== null) picture(context, face, left(start, FACE), personTop, FACE, FACE / 2);
  const middle = personTop + FACE / 2;
  if (card.speaker !== null) {
    line(card.speaker, nameStart, middle - 22, `600 38px ${look.sans}`, look.ink);
  }
  const titleY = card.speaker === null ? middle : middle + 24;
  line(card.title, nameStart, titleY, `32px ${look.sans}`, look.quiet);

  const footTop = height - MARGIN - ARTWORK;
  const showStart = artwork === null ? MARGIN : MARGIN + ARTWORK + GAP;
  if (artwork !== null) picture(context, artwork, left(MARGIN, ARTWORK), footTop, ARTWORK, 16);
  line(card.show, showStart, footTop + 42, `600 40px ${look.sans}`, look.ink);
  // An address is written from left to right in every language.
  context.direction = 'ltr';
  context.textAlign = isRtl ? 'right' : 'left';
  line(card.address, showStart, footTop + 94, `32px ${look.sans}`, look.quiet);
}

/** The largest size in which a text fits. */
function fit(
  context: CanvasRenderingContext2D,
  content: string,
  width: number,
  height: number,
  family: string,
) {
  for (const size of SIZES) {
    context.font = `${size}px ${family}`;
    const lines = wrapLines(content, width, (part) => context.measureText(part).width);
    if (lines.length * size * LINE <= height || size === SIZES.at(-1)) return { lines, size };
  }
  return { lines: [content], size: LINE };
}

function picture(
  context: CanvasRenderingContext2D,
  image: HTMLImageElement,
  x: number,
  y: number,
  size: number,
  radius: number,
): void {
  const { naturalWidth, naturalHeight } = image;
  const side = Math.min(naturalWidth, naturalHeight);
  context.save();
  context.beginPath();
  context.roundRect(x, y, size, size, radius);
  context.clip();
  context.drawImage(
    image,
    (naturalWidth - side) / 2,
    (naturalHeight - side) / 2,
    side,
    side,
    x,
    y,
    size,
    size,
  );
  context.restore();
}

/** Waits for the faces of the page's fonts, which a canvas does not load. */
async function fonts({ quote }: QuoteCard, { serif, sans }: CardLook): Promise<void> {
  const faces = [`60px ${serif}`, `32px ${sans}`, `600 38px ${sans}`];
  await Promise.allSettled(faces.map((font) => document.fonts.load(font, quote)));
}

async function load(src: string | null): Promise<HTMLImageElement | null> {
  if (src === null) return null;
  const image = new Image();
  image.src = src;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
}
