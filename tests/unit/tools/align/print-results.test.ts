import { describe, expect, it } from 'vitest';
import { leftAlone, rowOf } from '@/tools/align/print-results';

const head = {
  engine: 'echogarden 2.10.2 dtw',
  audio: 'a1',
  text: 'b2',
  level: 'words',
  suspectShare: 0.021,
} as const;

describe('table of results', () => {
  it('shows level, time, memory and the reason against a finer level', () => {
    const outcome = {
      kind: 'aligned',
      head: { level: 'sentences', suspectShare: 0.1 },
      why: 'two alignments differ about single words',
      audioMinutes: 2,
      seconds: 7,
      peakBytes: 4.2e8,
    } as const;
    expect(rowOf({ slug: 'old-maps', outcome })).toEqual([
      'old-maps',
      'sentences',
      '10.0 %',
      '3.5',
      '0.4 GB',
      'two alignments differ about single words',
    ]);
  });

  it('shows an episode that is up to date', () => {
    const row = rowOf({ slug: 'bees', outcome: { kind: 'current', head } });
    expect(row).toEqual(['bees', 'words', '2.1 %', '', '', 'up to date']);
  });

  it('shows why an episode was not aligned', () => {
    const outcome = { kind: 'left out', why: 'it has no transcript' } as const;
    expect(rowOf({ slug: 'bees', outcome }).at(-1)).toBe('left out: it has no transcript');
  });
});

describe('episodes with times of a recognizer', () => {
  const recognized = (slug: string) => ({ slug, outcome: { kind: 'recognized' } }) as const;

  it('are counted, with the command that measures one anew', () => {
    expect(leftAlone([recognized('bees'), recognized('maps')])).toBe(
      '2 episodes have their times from npm run transcribe and were left alone. To measure one anew, name it: npm run align bees',
    );
    expect(leftAlone([recognized('bees')])).toContain('1 episode has its times');
  });

  it('are not mentioned when there are none', () => {
    expect(leftAlone([{ slug: 'bees', outcome: { kind: 'current', head } }])).toBeNull();
  });
});
