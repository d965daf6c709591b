import { describe, expect, it } from 'vitest';
import { clusterVoices } from '@/tools/transcribe/speakers/cluster-voices';
import { withoutLouder } from '@/tools/transcribe/speakers/own-voice';

describe('voices', () => {
  it('are grouped by likeness, and numbered in the order in which they speak', () => {
    const of = (voice: 'a' | 'b' | 'c', at: number) => {
      const base = { a: [9, 1, 1], b: [1, 9, 1], c: [1, 1, 9] }[voice];
      return base.map((value, index) => 20 + value + 0.3 * Math.sin(at * 7 + index));
    };
    const spoken = ['b', 'b', 'a', 'b', 'c', 'a', 'c', 'b'] as const;
    expect(clusterVoices(spoken.map(of), 3)).toEqual([0, 0, 1, 0, 2, 1, 2, 0]);
    expect(new Set(clusterVoices(spoken.map(of), 1))).toEqual(new Set([0]));
    expect(clusterVoices([], 2)).toEqual([]);
  });
});

describe('bleed', () => {
  it('is voice in a track while another track is louder', () => {
    const own = new Float32Array(1_000).fill(-30);
    const other = new Float32Array(1_000).fill(-60).fill(-15, 300, 600);
    const voice = withoutLouder([{ from: 0, to: 10 }], own, other);
    expect(voice.map(({ from, to }) => [from.toFixed(1), to.toFixed(1)])).toEqual([
      ['0.0', '3.0'],
      ['6.0', '10.0'],
    ]);
    expect(withoutLouder([{ from: 3.2, to: 5 }], own, other)).toEqual([]);
  });
});
