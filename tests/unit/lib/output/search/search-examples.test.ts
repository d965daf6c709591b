import { describe, expect, it } from 'vitest';
import { searchExamples } from '@/lib/output/search/search-examples';
import { episode } from '@/tests/support/episodes';
import { transcript } from '@/tests/support/timed-episode';

/** An episode whose transcript has these headings. */
function withHeadings(...titles: string[]) {
  const text = transcript('The harbour was moved.');
  const [section] = text.sections;
  if (section === undefined) throw new Error('The transcript has no section.');
  const sections = titles.map((title, at) => ({ ...section, id: `s${at}`, title }));
  return episode({ transcript: { ...text, sections } });
}

describe('examples of searches', () => {
  it('are the first short heading of each episode', () => {
    const newest = withHeadings('What the map of the harbour leaves out', 'Salt and stone');
    expect(searchExamples([newest, withHeadings('The lamps', 'The wall')])).toEqual([
      'Salt and stone',
      'The lamps',
    ]);
  });

  it('are no labels of a script', () => {
    expect(searchExamples([withHeadings('HEADLINES', 'The lamps')])).toEqual(['The lamps']);
  });

  it('are three at most, each once', () => {
    const episodes = ['One', 'One', 'Two', 'Three', 'Four'].map((title) => withHeadings(title));
    expect(searchExamples(episodes)).toEqual(['One', 'Two', 'Three']);
  });

  it('are none without headings', () => {
    expect(searchExamples([episode({ transcript: transcript('The harbour.') })])).toEqual([]);
  });
});
