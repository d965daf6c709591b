import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

function levelsOf(body: string): [number, string | null][] {
  const { transcript } = readBody(body, { people: [], firstLine: 1, language: 'en' });
  return transcript.sections.map(({ level, title }) => [level, title]);
}

describe('the levels of headings', () => {
  it('begin at 3, whatever level the author begins with', () => {
    expect(levelsOf('# A\n\n## B')).toEqual([
      [3, 'A'],
      [4, 'B'],
    ]);
    expect(levelsOf('#### A\n\n##### B')).toEqual([
      [3, 'A'],
      [4, 'B'],
    ]);
  });

  it('have no gaps', () => {
    expect(
      levelsOf('## A\n\n##### B\n\n###### C\n\n### D\n\n## E').map(([level]) => level),
    ).toEqual([3, 4, 5, 4, 3]);
    expect(levelsOf('#### A\n\n## B\n\n#### C').map(([level]) => level)).toEqual([3, 3, 4]);
  });

  it('end at 6', () => {
    const levels = levelsOf('# A\n\n## B\n\n### C\n\n#### D\n\n##### E').map(([level]) => level);
    expect(levels).toEqual([3, 4, 5, 6, 6]);
  });

  it('follow the same rules in show notes', () => {
    const { notesHtml } = readBody('# Links\n\n### Books\n\n## Transcript\n\nHello.', {
      people: [],
      firstLine: 1,
      language: 'en',
    });
    expect(notesHtml).toBe('<h3>Links</h3>\n<h4>Books</h4>');
  });
});
