import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces } from '@/tools/transcribe/sound/cut-pieces';
import { gapsOf } from '@/tools/transcribe/sound/find-cuts';
import { Loudness } from '@/tools/transcribe/sound/loudness';
import { pieceSounds } from '@/tools/transcribe/sound/piece-sounds';
import { RATE } from '@/tools/transcribe/sound/stream-pcm';
import type { Span } from '@/tools/transcribe/sound/span';
import { energyVoice } from '@/tools/transcribe/sound/energy-voice';

const even = (seconds: number) => new Float32Array(seconds * 100).fill(-20);

describe('pieces', () => {
  it('end at pauses, between 5 and 20 s where the voice allows it', () => {
    const voice = [
      { from: 1, to: 8 },
      { from: 8.6, to: 15 },
      { from: 16, to: 24 },
      { from: 24.4, to: 30 },
    ];
    const pieces = cutPieces(voice, even(40), 40);
    expect(pieces.map(({ from, to }) => [from, to])).toEqual([
      [0.8, 15.2],
      [15.8, 30.2],
    ]);
  });

  it('cut a voice without a pause at its quietest place', () => {
    const levels = even(60);
    levels.fill(-45, 1_700, 1_720);
    const [first, second] = cutPieces([{ from: 0, to: 35 }], levels, 60);
    expect(first?.to).toBeCloseTo(17.05, 1);
    expect(second?.from).toBe(first?.to);
  });

  it('contain all of the voice, never overlap, and never have more than 28 s', () => {
    const spans = fc
      .array(
        fc.tuple(
          fc.double({ min: 0.05, max: 12, noNaN: true }),
          fc.double({ min: 0.2, max: 70, noNaN: true }),
        ),
        {
          minLength: 1,
          maxLength: 60,
        },
      )
      .map((lengths) => {
        let at = 0;
        return lengths.map(([pause, length]): Span => {
          const from = at + pause;
          at = from + length;
          return { from, to: at };
        });
      });
    fc.assert(
      fc.property(spans, (voice) => {
        const end = (voice.at(-1)?.to ?? 0) + 1;
        const pieces = cutPieces(voice, even(Math.ceil(end) + 1), end);
        pieces.forEach(({ from, to }, at) => {
          expect(to - from).toBeLessThanOrEqual(28);
          expect(from).toBeGreaterThanOrEqual((pieces[at - 1]?.to ?? 0) - 1e-9);
        });
        for (const span of voice) {
          const inside = pieces.reduce(
            (sum, { from, to }) =>
              sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)),
            0,
          );
          expect(inside).toBeCloseTo(span.to - span.from, 6);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('sound of pieces', () => {
  it('is taken out of the stream with what is wanted around it', async () => {
    const sound = Float32Array.from({ length: 10 * RATE }, (_, at) => at / (10 * RATE));
    async function* stream() {
      await Promise.resolve();
      for (let at = 0; at < sound.length; at += 1_111) yield sound.slice(at, at + 1_111);
    }
    const pieces = [
      { from: 0.1, to: 2 },
      { from: 2, to: 5 },
      { from: 6, to: 10 },
    ];
    const found = [];
    for await (const one of pieceSounds(stream(), pieces, (at) => at !== 1)) found.push(one);
    expect(found.map(({ at, start, samples }) => [at, start, samples.length / RATE])).toEqual([
      [0, 0, 2.3],
      [2, 5.7, 4.3],
    ]);
    expect(found[1]?.samples[0]).toBeCloseTo(0.57, 5);
  });
});

describe('voice by loudness', () => {
  it('is what is louder than the room', () => {
    const loudness = new Loudness();
    const part = (seconds: number, gain: number) =>
      Float32Array.from({ length: seconds * RATE }, (_, at) => gain * Math.sin(at * 0.3));
    for (const [seconds, gain] of [
      [1, 0.001],
      [3, 0.3],
      [25, 0.0002],
      [2, 0.3],
    ] as const) {
      loudness.push(part(seconds, gain));
    }
    const levels = loudness.levels();
    const voice = energyVoice(levels);
    expect(voice.map(({ from, to }) => [Math.round(from), Math.round(to)])).toEqual([
      [1, 4],
      [29, 31],
    ]);
  });
});

describe('a gap', () => {
  it('has 20 s or more without voice, and is silent below -50 dB', () => {
    const levels = new Float32Array(9_000).fill(-70, 0, 4_000).fill(-40, 4_000);
    const voice = [
      { from: 19, to: 20 },
      { from: 40, to: 42 },
      { from: 62.5, to: 63 },
    ];
    expect(gapsOf(voice, levels, 90)).toEqual([
      { from: 20, to: 40, isSilent: true },
      { from: 42, to: 62.5, isSilent: false },
      { from: 63, to: 90, isSilent: false },
    ]);
  });
});
