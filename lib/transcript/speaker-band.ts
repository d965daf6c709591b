import type { SpeechMap } from './speech-map';

/** The turns of one speaker, as the path of an SVG drawing. */
export type BandPath = { readonly speaker: number; readonly d: string };

/**
 * Draws who speaks when as horizontal strokes, one path for each speaker, for a view box of
 * `0 -0.5 <columns> 1`. Columns without speech stay empty.
 *
 * @returns An empty list for a map of a single speaker.
 */
export function bandPaths({ bars, speakers = '' }: SpeechMap): BandPath[] {
  if (speakers === '') return [];
  const paths = new Map<number, { d: string; end: number }>();
  let x = 0;
  for (const [run] of bandOf(bars, speakers).matchAll(/(.)\1*/g)) {
    const start = x;
    x += run.length;
    if (run.startsWith('-')) continue;
    const speaker = Number(run[0]);
    const { d, end } = paths.get(speaker) ?? { d: '', end: 0 };
    // Relative steps are shorter, and repeat, which compresses well.
    paths.set(speaker, { d: `${d}m${start - end} 0h${run.length}`, end: x });
  }
  return [...paths].map(([speaker, { d }]) => ({ speaker, d }));
}

/** The speaker of each column, `-` where nothing is said. */
function bandOf(bars: string, speakers: string): string {
  return Array.from(bars, (bar, at) => (bar === '-' ? '-' : (speakers[at] ?? '0'))).join('');
}
