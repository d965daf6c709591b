import { formatClock } from '@/lib/time/format-clock';

const WIDTH = 24;
const EVERY_MILLISECONDS = 250;
const CLEAR_LINE = '\r\u001B[2K';

/** Progress of the command, in seconds of work. */
export type Progress = {
  readonly title: string;
  readonly done: number;
  readonly total: number;
};

/**
 * Shows a progress bar with the remaining time on a terminal. Without a terminal it
 * shows nothing, and the caller prints lines.
 *
 * @returns A function that removes the bar.
 */
export function showProgress(progress: () => Progress, out: NodeJS.WriteStream): () => void {
  if (!out.isTTY) return () => undefined;
  const draw = () => out.write(CLEAR_LINE + progressLine(progress(), out.columns));
  draw();
  const timer = setInterval(draw, EVERY_MILLISECONDS);
  return () => {
    clearInterval(timer);
    out.write(CLEAR_LINE);
  };
}

/** @param columns Width of the terminal; a longer line would wrap and could not be cleared. */
export function progressLine({ title, done, total }: Progress, columns: number): string {
  const share = Math.min(1, done / Math.max(total, 0.001));
  const full = Math.round(share * WIDTH);
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
  const left = formatClock(Math.max(0, total - done));
  return `${bar}  ${left} left  ${title}`.slice(0, columns - 1);
}
