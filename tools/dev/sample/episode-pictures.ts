import { SIDE } from './artwork';

/** A picture of an episode of Plain Weights: shapes that follow from its subject, and no text. */
type Drawing = {
  readonly slug: string;
  readonly ground: string;
  /** SVG elements on a square of `SIDE` pixels. */
  readonly shapes: readonly string[];
};

const CREAM = '#f7efe2';
const MIDDLE = SIDE / 2;

export const DRAWINGS: readonly Drawing[] = [
  { slug: 'attention-is-all-you-need', ground: '#472257', shapes: attention() },
  { slug: 'distilling-the-knowledge', ground: '#b4511d', shapes: distillation() },
  { slug: 'machines-that-speak', ground: '#23408f', shapes: speech() },
  { slug: 'nobel-chemistry-2024', ground: '#1c6146', shapes: helix() },
  { slug: 'rss-enclosures', ground: '#86234a', shapes: feed() },
];

/** The whole picture as SVG. */
export function svgOf({ ground, shapes }: Drawing): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">
<rect width="100%" height="100%" fill="${ground}"/>
${shapes.join('\n')}
</svg>`;
}

/** Words in a row, and arcs to the words that each of them attends to. */
function attention(): string[] {
  const words = 8;
  const base = 960;
  const x = (word: number) => 140 + (word * (SIDE - 280)) / (words - 1);
  const arcs = [
    [0, 7, 16],
    [0, 3, 34],
    [1, 6, 24],
    [2, 4, 48],
    [2, 7, 20],
    [4, 6, 64],
    [5, 7, 34],
  ] as const;
  return [
    ...arcs.map(([from, to, width], index) => {
      const radius = (x(to) - x(from)) / 2;
      const colour = index === 5 ? '#ffb454' : index % 2 === 0 ? '#ff7f6a' : '#c77ddb';
      return `<path d="M${at(x(from))} ${base}A${at(radius)} ${at(radius)} 0 0 1 ${at(x(to))} ${base}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
    }),
    ...numbers(words).map((word) => dot(x(word), base, word === 4 || word === 6 ? 52 : 40, CREAM)),
    ...numbers(words).map(
      (word) =>
        `<rect x="${at(x(word) - 40)}" y="1080" width="80" height="22" rx="11" fill="#8a5a9c"/>`,
    ),
  ];
}

/** Rings of dots, large and full outside, that become one bright dot. */
function distillation(): string[] {
  const rings = [
    { radius: 560, count: 30, size: 34, colour: '#e98a4e' },
    { radius: 440, count: 24, size: 36, colour: '#f0a468' },
    { radius: 320, count: 18, size: 36, colour: '#f6c08d' },
    { radius: 205, count: 12, size: 32, colour: '#fadab8' },
  ];
  return [
    ...rings.flatMap(({ radius, count, size, colour }, ring) =>
      numbers(count).map((index) => {
        const angle = ((index + ring / 2) / count) * 2 * Math.PI;
        // From the left to the right, the dots give away their size.
        const share = 0.45 + 0.55 * (0.5 - Math.cos(angle) / 2);
        return dot(
          MIDDLE + radius * Math.cos(angle),
          MIDDLE + radius * Math.sin(angle),
          size * share,
          colour,
        );
      }),
    ),
    dot(MIDDLE, MIDDLE, 104, CREAM),
  ];
}

/** The bars of a spoken word: three formants, one above the other. */
function speech(): string[] {
  const bars = 17;
  const pitch = (SIDE - 240) / bars;
  const rows = [
    { y: 370, height: 440, colour: '#ffd166', phase: 0 },
    { y: 790, height: 350, colour: CREAM, phase: 1.9 },
    { y: 1130, height: 270, colour: '#7fa8ff', phase: 3.4 },
  ];
  return rows.flatMap(({ y, height, colour, phase }) =>
    numbers(bars).map((bar) => {
      const along = bar / (bars - 1);
      const envelope = Math.sin(Math.PI * along) ** 0.7;
      const wave = 0.55 + 0.45 * Math.sin(9 * along + phase);
      const tall = Math.max(36, height * envelope * wave);
      const x = 120 + bar * pitch + pitch * 0.22;
      return `<rect x="${at(x)}" y="${at(y - tall / 2)}" width="${at(pitch * 0.56)}" height="${at(tall)}" rx="${at(pitch * 0.28)}" fill="${colour}"/>`;
    }),
  );
}

/** Two strands that cross, with the steps between them. */
function helix(): string[] {
  const steps = 23;
  const place = (step: number) => ({
    y: 130 + (step * (SIDE - 260)) / (steps - 1),
    swing: 330 * Math.sin(step * 0.42),
    depth: Math.cos(step * 0.42),
  });
  const links = numbers(steps).map((step) => {
    const { y, swing } = place(step);
    return `<path d="M${at(MIDDLE - swing)} ${at(y)}H${at(MIDDLE + swing)}" stroke="#3f8a6b" stroke-width="14"/>`;
  });
  const strand = (side: 1 | -1, colour: string) =>
    numbers(steps).map((step) => {
      const { y, swing, depth } = place(step);
      return {
        depth: side * depth,
        shape: dot(MIDDLE + side * swing, y, 40 + 16 * side * depth, colour),
      };
    });
  const beads = [...strand(1, '#f4a3a8'), ...strand(-1, CREAM)];
  return [...links, ...beads.sort((a, b) => a.depth - b.depth).map(({ shape }) => shape)];
}

/** The sign of a feed, as waves that become dots on their way. */
function feed(): string[] {
  const corner = { x: 250, y: SIDE - 250 };
  const waves = [300, 560, 820].map((radius, index) => {
    const dash = index === 0 ? '' : ` stroke-dasharray="0.1 ${index === 1 ? 150 : 130}"`;
    return `<path d="M${corner.x} ${corner.y - radius}A${radius} ${radius} 0 0 1 ${corner.x + radius} ${corner.y}" fill="none" stroke="${['#ffb199', CREAM, '#d9799a'][index]}" stroke-width="${112 - 8 * index}" stroke-linecap="round"${dash}/>`;
  });
  return [...waves, dot(corner.x + 20, corner.y - 20, 110, CREAM)];
}

function dot(x: number, y: number, radius: number, colour: string): string {
  return `<circle cx="${at(x)}" cy="${at(y)}" r="${at(radius)}" fill="${colour}"/>`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function at(position: number): string {
  return position.toFixed(1);
}
