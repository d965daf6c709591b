import { describe, expect, it } from 'vitest';
import { leftAlone, rowOf, timedElsewhere } from '@/tools/align/print-results';

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

describe('episodes with times of a file beside them', () => {
  const timed = (slug: string, hasText = false) =>
    ({ slug, outcome: { kind: 'timed', file: `${slug}.vtt`, hasText } }) as const;

  it('have a row that names the file', () => {
    expect(rowOf(timed('bees')).at(-1)).toBe('times from bees.vtt');
  });

  it('are told how to have the times measured anew', () => {
    expect(timedElsewhere([timed('bees')])).toBe(
      'bees has its times from bees.vtt, so there is nothing to align. To have them measured anew, put its text below `## Transcript` in bees.md and remove bees.vtt.',
    );
    expect(timedElsewhere([timed('bees', true)])).toMatch(/measured anew, remove bees\.vtt\.$/);
  });

  it('are counted, with one of them as the example', () => {
    expect(timedElsewhere([timed('bees', true), timed('maps')])).toBe(
      '2 episodes have their times from files beside them, so there is nothing to align. To have those of bees measured anew, remove bees.vtt.',
    );
    expect(timedElsewhere([])).toBeNull();
  });
});
