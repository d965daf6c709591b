import type { ProcessFigures } from './measure-process';

/** One build of a show by one program. */
export type PeerBuild = {
  readonly step: string;
  readonly name: string;
  /** Name and version of what runs it. */
  readonly runsOn: string;
  /** `null` when the build failed. */
  readonly figures: ProcessFigures | null;
  readonly size: { readonly files: number; readonly bytes: number };
};

/** The program whose build from nothing is the measure of all others. */
const MEASURE = 'Astro';

export const PEER_COLUMNS = [
  '',
  'by',
  'on',
  'time',
  'of Astro',
  'processor',
  'peak memory',
  'files',
  'size',
];

/** A build as a row; its time also as a multiple of a build from nothing by Astro. */
export function peerRow(build: PeerBuild, all: readonly PeerBuild[]): string[] {
  const { step, name, runsOn, figures, size } = build;
  if (figures === null) return [step, name, runsOn, 'build failed', '', '', '', '', ''];
  const measure = all.find((one) => one.name === MEASURE)?.figures ?? null;
  const ratio = measure === null ? '' : `${(figures.seconds / measure.seconds).toFixed(2)} ×`;
  const { processorSeconds, peakBytes } = figures;
  return [
    step,
    name,
    runsOn,
    `${figures.seconds.toFixed(1)} s`,
    ratio,
    processorSeconds === null ? '' : `${processorSeconds.toFixed(1)} s`,
    peakBytes === null ? '' : `${(peakBytes / 1e6).toFixed(0)} MB`,
    `${size.files}`,
    `${(size.bytes / 1e6).toFixed(1)} MB`,
  ];
}
