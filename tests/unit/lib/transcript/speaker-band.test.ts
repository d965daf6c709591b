import { describe, expect, it } from 'vitest';
import { bandPaths } from '@/lib/transcript/speaker-band';

describe('the band of speakers', () => {
  it('is one path of strokes for each speaker, and empty in pauses', () => {
    expect(bandPaths({ bars: 'ab-CDef', speakers: '1100221' })).toEqual([
      { speaker: 1, d: 'm0 0h2m4 0h1' },
      { speaker: 0, d: 'm3 0h1' },
      { speaker: 2, d: 'm4 0h2' },
    ]);
  });

  it('is empty for a single speaker', () => {
    expect(bandPaths({ bars: 'abc' })).toEqual([]);
  });
});
