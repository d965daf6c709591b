import { HEIGHTS, LOWEST_BAR, type SpeechMap } from './speech-map';

/** Half of the drawing's height, in its own units. */
export const HALF_HEIGHT = 20;

/** The bars of one speaker, as the path of an SVG drawing. */
export type SpeechPath = {
  /** 0 to 6; `null` if no speaker of the map has a colour. */
  readonly speaker: number | null;
  /** Vertical strokes, one unit apart, around the midline at 0. */
  readonly d: string;
};

/**
 * Draws a map, one path for each speaker, for a view box of
 * `-0.5 -HALF_HEIGHT <columns> <2 * HALF_HEIGHT>`.
 */
export function speechPaths({ bars, speakers }: SpeechMap): SpeechPath[] {
  const isConversation = /[A-Z]/.test(bars);
  const paths = new Map<number | null, { d: string; x: number; y: number }>();
  Array.from(bars).forEach((letter, x) => {
    if (letter === '-') return;
    const height = heightOf(letter);
    const isBelow = letter < 'a';
    const from = isConversation ? 0 : height;
    const by = isConversation ? (isBelow ? height : -height) : -2 * height;
    const speaker = speakers === undefined ? null : Number(speakers[x]);
    const { d, x: lastX, y: lastY } = paths.get(speaker) ?? { d: '', x: 0, y: 0 };
    // Relative steps are shorter, and repeat, which compresses well.
    paths.set(speaker, { d: `${d}m${x - lastX} ${from - lastY}v${by}`, x, y: from + by });
  });
  return [...paths].map(([speaker, { d }]) => ({ speaker, d: d.replace(/ -/g, '-') }));
}

function heightOf(letter: string): number {
  const level = parseInt(letter, 36) - 10;
  return Math.round(HALF_HEIGHT * (LOWEST_BAR + ((1 - LOWEST_BAR) * level) / (HEIGHTS - 1)));
}
