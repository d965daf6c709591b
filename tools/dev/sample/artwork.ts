/** Pixels of a side: the least that podcast directories take, since pages load it too. */
export const SIDE = 1400;

const MARGIN = 120;
const GROUND = '#2f5d62';
const PAPER = '#f5f2ec';
const SPARK = '#e8a765';

/** What a network might give five answers. */
const SCORES = [0.4, 1.3, -0.4, 3.2, 1.6];
const WINNER = SCORES.indexOf(Math.max(...SCORES));
/** The same scores at three temperatures, from sure of itself to plain. */
const ROWS = [
  { temperature: 0.6, y: 214 },
  { temperature: 1.9, y: 434 },
  { temperature: 60, y: 600 },
];
/** Of a dot that has all the weight. */
const RADIUS = 114;
/** Still to be seen where the picture is as small as a thumb. */
const SMALLEST = 11;

/**
 * The artwork of Plain Weights: the areas of the dots in a row are shares of
 * one whole, as softmax gives them, and become even from row to row.
 *
 * @param font Of the title, as a `data:` address.
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
  // The plain row, whose dots are all alike, keeps the margins.
  const edge = MARGIN + RADIUS / Math.sqrt(weights.length);
  const pitch = (SIDE - 2 * edge) / (weights.length - 1);
  return weights
    .map((weight, index) => {
      const radius = Math.max(SMALLEST, RADIUS * Math.sqrt(weight));
      const colour = index === WINNER ? SPARK : PAPER;
      const x = (edge + pitch * index).toFixed(1);
      return `<circle cx="${x}" cy="${y}" r="${radius.toFixed(1)}" fill="${colour}"/>`;
    })
    .join('');
}

/** Softmax: shares of one, the more even the higher the temperature. */
export function shares(scores: readonly number[], temperature: number): number[] {
  const powers = scores.map((score) => Math.exp(score / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
