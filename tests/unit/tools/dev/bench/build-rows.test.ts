import { describe, expect, it } from 'vitest';
import { buildRow, growth, middleOf, stageRow } from '@/tools/dev/bench/build-rows';
import { childSecondsOf } from '@/tools/dev/bench/processor-time';
import { createStageClock, STAGES } from '@/tools/stages';

const BUILD = { seconds: 24, processorSeconds: 30, peakBytes: 1.5e9, stages: { next: 17.04 } };

describe('figures of builds', () => {
  it('are shown in total and per episode', () => {
    expect(buildRow('again', BUILD, 300)).toEqual([
      'again',
      '24.0 s',
      '80.0 ms',
      '30.0 s',
      '100.0 ms',
      '1500 MB',
    ]);
  });

  it('show missing measurements and failed builds', () => {
    const less = { ...BUILD, processorSeconds: null, peakBytes: null };
    expect(buildRow('again', less, 300).slice(3)).toEqual(['not measured', '', 'not measured']);
    expect(buildRow('again', null, 300)[1]).toBe('build failed');
  });

  it('have a cell for each stage, empty without a measurement', () => {
    const cells = STAGES.map((stage) => (stage === 'next' ? '17.0' : ''));
    expect(stageRow('again', BUILD)).toEqual(['again', ...cells]);
    expect(stageRow('again', null)).toEqual(['again', ...STAGES.map(() => '')]);
  });

  it('are those of the median build', () => {
    const builds = [40, 20, 30].map((processorSeconds) => ({ ...BUILD, processorSeconds }));
    expect(middleOf(builds)?.processorSeconds).toBe(30);
    expect(middleOf([])).toBeNull();
  });

  it('are compared with those of another build', () => {
    expect(growth(23.3, 17.3)).toBe('+35 %');
    expect(growth(9, 10)).toBe('−10 %');
    expect(growth(null, 10)).toBe('not measured');
  });
});

describe('time of processes that have ended', () => {
  it('is read after a name with spaces and brackets', () => {
    const stat = '7 (a) b) S 1 7 7 0 -1 4194560 900 8000 0 0 11 12 250 50 20 0 1 0 99';
    expect(childSecondsOf(stat)).toBe(3);
  });
});

describe('the clock of stages', () => {
  it('adds up the time of a stage, even when it fails', async () => {
    let now = 0;
    const { time, seconds } = createStageClock(() => now);
    const take = (milliseconds: number) => async () => {
      now += milliseconds;
      return Promise.resolve(milliseconds);
    };
    expect(await time('next', take(1500))).toBe(1500);
    await time('next', take(500));
    await time('embeds', take(250));
    await expect(
      time('files', () => {
        now += 1000;
        return Promise.reject(new Error('full'));
      }),
    ).rejects.toThrow('full');
    expect(seconds()).toEqual({ next: 2, embeds: 0.25, files: 1 });
  });
});
