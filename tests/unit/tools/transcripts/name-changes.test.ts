import { describe, expect, it } from 'vitest';
import { changedLine, nameChanges } from '@/tools/transcripts/name-changes';

const names = [
  { wrong: 'Johanna Rivers', right: 'Joanna Rivers' },
  { wrong: 'Johanna', right: 'Joanna' },
];

const corrected = (text: string, never: string[] = []) => {
  const changes = nameChanges(text, 1, { names, never });
  return text
    .split('\n')
    .map((line, at) =>
      changedLine(
        line,
        changes.filter((one) => one.line === at + 1),
      ),
    )
    .join('\n');
};

describe('misheard names', () => {
  it.each([
    ['Here is Johanna Rivers.', 'Here is Joanna Rivers.'],
    ["Johanna's map, and Johanna.", "Joanna's map, and Joanna."],
    ['Johannas Karte, Johannah, johanna.', 'Johannas Karte, Johannah, johanna.'],
    ['[Johanna](/people/Johanna) and `Johanna`', '[Joanna](/people/Johanna) and `Johanna`'],
    ['<b title="Johanna">Johanna</b>', '<b title="Johanna">Joanna</b>'],
  ])('are changed as whole words: %s', (text, expected) => {
    expect(corrected(text)).toBe(expected);
  });

  it('stay in passages that the author lists', () => {
    expect(corrected('Queen Johanna met Johanna.', ['Queen Johanna'])).toBe(
      'Queen Johanna met Joanna.',
    );
  });

  it('are shown with their line and their sentence', () => {
    const text = '## Transcript\n\nHello. Here is Johanna. Bye.';
    expect(nameChanges(text, 2, { names, never: [] })).toEqual([
      expect.objectContaining({ line: 3, right: 'Joanna', sentence: 'Here is Johanna.' }),
    ]);
  });

  it('are not looked for above the transcript', () => {
    expect(nameChanges('Johanna\n## Transcript', 2, { names, never: [] })).toEqual([]);
  });
});
