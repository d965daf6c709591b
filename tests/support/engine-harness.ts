import type { AudioEngine } from '@/lib/player/audio-engine';
import { createHowlerEngine } from '@/lib/browser/player/howler-engine';
import { createNativeEngine } from '@/lib/browser/player/native-engine';
import type { EngineEvent } from '@/lib/player/player-event';
import type { Track } from '@/lib/player/player-state';

const ENGINES = { howler: createHowlerEngine, native: createNativeEngine };

export type EngineName = keyof typeof ENGINES;

/** The object through which the contract tests control the engine in the page. */
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

const options = new URLSearchParams(location.search);
const reports: EngineEvent[] = [];
// The tests open the page with no other value.
const createEngine = ENGINES[options.get('engine') as EngineName];

window.harness = {
  engine: createEngine((event) => void reports.push(event)),
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

if (options.has('autoplay')) {
  const { engine, track } = window.harness;
  const settings = { rate: 1, volume: 1, muted: false };
  engine.load({ load: 1, track, position: 0, settings });
  engine.play();
}
