import { formatClock } from '@/lib/time/format-clock';

const WIDTH = 24;
const EVERY_MILLISECONDS = 250;
const CLEAR_LINE = '\r\u001B[2K';

/** What is going on, in seconds of work. */
export type Going = {
  readonly title: string;
  readonly done: number;
  readonly total: number;
};

/**
 * Shows a bar with the time that is left, where somebody looks at a terminal.
 * Elsewhere the caller's lines have to do.
 *
 * @returns Ends it and leaves the line empty.
 */
export function showProgress(going: () => Going, out: NodeJS.WriteStream): () => void {
  if (!out.isTTY) return () => undefined;
  const draw = () => out.write(CLEAR_LINE + progressLine(going(), out.columns));
  draw();
  const timer = setInterval(draw, EVERY_MILLISECONDS);
  return () => {
    clearInterval(timer);
    out.write(CLEAR_LINE);
  };
}

/** @param columns Of the terminal; the line is cut there, since a second one would stay. */
export function progressLine({ title, done, total }: Going, columns: number): string {
  const share = Math.min(1, done / Math.max(total, 0.001));
  const full = Math.round(share * WIDTH);
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
  const left = formatClock(Math.max(0, total - done));
  return `${bar}  ${left} left  ${title}`.slice(0, columns - 1);
}
