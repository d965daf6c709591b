import type { AudioEngine } from '@/lib/player/audio-engine';
import { createHowlerEngine } from '@/lib/player/howler-engine';
import type { EngineEvent } from '@/lib/player/player-event';
import type { Track } from '@/lib/player/player-state';

/** What the contract tests find in the page. */
export type Harness = {
  readonly engine: AudioEngine;
  /** Every report so far, in order. */
  readonly reports: EngineEvent[];
  readonly track: Track;
};

declare global {
  interface Window {
    harness: Harness;
  }
}

const reports: EngineEvent[] = [];

window.harness = {
  engine: createHowlerEngine((event) => void reports.push(event)),
  reports,
  track: {
    id: 'tone',
    title: 'A tone',
    series: null,
    src: '/tone.wav',
    format: 'wav',
    duration: 60,
    page: '/',
    artwork: null,
  },
};
