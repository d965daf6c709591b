import { describe, expect, it } from 'vitest';
import { capitalised, suggestionsFor } from '@/tools/transcripts/suggest-names';

describe('suggested names', () => {
  it('are rare words one letter or the same sound away from a known name', () => {
    const words = ['Johanna', 'Klimt', 'Clymt', 'London', 'Riverss', 'Joanna'];
    expect(suggestionsFor(words, ['Joanna Rivers', 'Gustav Klimt'])).toEqual([
      { wrong: 'Johanna', right: 'Joanna' },
      { wrong: 'Clymt', right: 'Klimt' },
    ]);
  });

  it('are compared with frequent words, too', () => {
    const frequent = Array<string>(5).fill('Parakeet');
    expect(suggestionsFor([...frequent, 'Paraket'], [])).toEqual([
      { wrong: 'Paraket', right: 'Parakeet' },
    ]);
  });

  it('are no words that occur more often', () => {
    expect(suggestionsFor(Array<string>(3).fill('Johanna'), ['Joanna'])).toEqual([]);
  });

  it('come from words inside of sentences', () => {
    expect(capitalised('Yesterday Johanna left. Then "Maria" came to USA.')).toEqual([
      'Johanna',
      'Maria',
    ]);
  });
});
