/** Side in pixels: the minimum of podcast directories, since pages load the file, too. */
export const SIDE = 1400;

const MARGIN = 120;
const GROUND = '#2f5d62';
const PAPER = '#f5f2ec';
const SPARK = '#e8a765';

/** Example scores of a network for five answers. */
const SCORES = [0.4, 1.3, -0.4, 3.2, 1.6];
const WINNER = SCORES.indexOf(Math.max(...SCORES));
/** The same scores at three temperatures, from confident to even. */
const ROWS = [
  { temperature: 0.6, y: 214 },
  { temperature: 1.9, y: 434 },
  { temperature: 60, y: 600 },
];
/** Radius of a dot with all the weight. */
const RADIUS = 114;
/** Minimum radius, visible in a thumbnail. */
const MIN_RADIUS = 11;

/**
 * The artwork of Plain Weights: the areas of the dots in a row are softmax shares, which
 * become more even from row to row.
 *
 * @param font Font of the title, as a `data:` address.
 */
export function artwork(font: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">
<style>@font-face { font-family: Title; src: url(${font}) }</style>
<rect width="100%" height="100%" fill="${GROUND}"/>
${ROWS.map(({ temperature, y }) => dots(shares(SCORES, temperature), y)).join('\n')}
<g font-family="Title" font-size="316" letter-spacing="-6" fill="${PAPER}">
<text x="108" y="990">Plain</text>
<text x="108" y="1254">Weights</text>
</g>
</svg>`;
}

function dots(weights: readonly number[], y: number): string {
  // Sized by the even row, whose dots are equal.
  const edge = MARGIN + RADIUS / Math.sqrt(weights.length);
  const pitch = (SIDE - 2 * edge) / (weights.length - 1);
  return weights
    .map((weight, index) => {
      const radius = Math.max(MIN_RADIUS, RADIUS * Math.sqrt(weight));
      const colour = index === WINNER ? SPARK : PAPER;
      const x = (edge + pitch * index).toFixed(1);
      return `<circle cx="${x}" cy="${y}" r="${radius.toFixed(1)}" fill="${colour}"/>`;
    })
    .join('');
}

/** Softmax: shares that sum to 1 and become more even with higher temperature. */
export function shares(scores: readonly number[], temperature: number): number[] {
  const powers = scores.map((score) => Math.exp(score / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
