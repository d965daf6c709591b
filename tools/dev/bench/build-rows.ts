import { STAGES } from '@/tools/stages';
import type { BuildFigures } from './run-build';

/** Column names of the table of builds. */
export const BUILD_COLUMNS = ['', 'time', 'an episode', 'processor', 'an episode', 'peak memory'];

/** One build as a row of a table. */
export function buildRow(name: string, figures: BuildFigures | null, episodes: number): string[] {
  if (figures === null) return [name, 'build failed', '', '', '', ''];
  const { seconds, processorSeconds, peakBytes } = figures;
  const each = (total: number) => `${((total * 1000) / episodes).toFixed(1)} ms`;
  const processor =
    processorSeconds === null
      ? ['not measured', '']
      : [`${processorSeconds.toFixed(1)} s`, each(processorSeconds)];
  const memory = peakBytes === null ? 'not measured' : `${(peakBytes / 1e6).toFixed(0)} MB`;
  return [name, `${seconds.toFixed(1)} s`, each(seconds), ...processor, memory];
}

/** Seconds of the stages; empty for a build that does not report them. */
export function stageRow(name: string, figures: BuildFigures | null): string[] {
  const cells = STAGES.map((stage) => figures?.stages[stage]?.toFixed(1) ?? '');
  return [name, ...cells];
}

/** The median build, by processor time if it was measured. */
export function middleOf(builds: readonly BuildFigures[]): BuildFigures | null {
  const key = ({ processorSeconds, seconds }: BuildFigures) => processorSeconds ?? seconds;
  return builds.toSorted((a, b) => key(a) - key(b))[Math.floor(builds.length / 2)] ?? null;
}

/**
 * The increase of one figure over another, as `+12 %`. For builds of the same show, it is
 * the same in total and per episode.
 */
export function growth(ours: number | null, theirs: number | null): string {
  if (ours === null || theirs === null || theirs === 0) return 'not measured';
  const percent = Math.round((ours / theirs - 1) * 100);
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent)} %`;
}
