import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

const read = (body: string, language = 'en') =>
  readBody(body, { people: [{ name: 'Joanna' }], firstLine: 1, language });

describe('a body', () => {
  it('is a transcript altogether without a heading for it', () => {
    const { notesHtml, transcript } = read('Hello.\n\n### Costs\n\nThey are high.');
    expect(notesHtml).toBeNull();
    expect(transcript.sections.map(({ title }) => title)).toEqual([null, 'Costs']);
  });

  it.each([
    '## Transcript',
    '## transcript:',
    '## **Transcript**',
    '## Transkript',
    '## Transcript ---',
  ])('has show notes before %s', (heading) => {
    const { notesHtml, transcript } = read(`See [this](/).\n\n${heading}\n\nHello.`);
    expect(notesHtml).toBe('<p>See <a href="/">this</a>.</p>');
    expect(transcript.sections.map(({ title, blocks }) => [title, blocks[0]?.text])).toEqual([
      [null, 'Hello.'],
    ]);
  });

  it('has none when the heading stands first, or has another level', () => {
    expect(read('## Transcript\n\nHello.').notesHtml).toBeNull();
    expect(read('Hello.\n\n### Transcript\n\nGood night.').notesHtml).toBeNull();
  });

  it('has its show notes repaired too', () => {
    expect(read('Read ** this **.\n\n## Transcript\n\nHello.').notesHtml).toBe(
      '<p>Read <strong>this</strong>.</p>',
    );
  });

  it('keeps lists, quotes, tables and code whole', () => {
    const kinds = (body: string): string[] =>
      read(body).transcript.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
    expect(kinds('- one\n- two')).toEqual(['list']);
    expect(kinds('> one\n>\n> two')).toEqual(['quote']);
    expect(kinds('| a | b |\n|---|--:|\n| 1 | 2 |')).toEqual(['table']);
    expect(kinds('```js\na\n```')).toEqual(['code']);
    expect(kinds('    an indented paragraph')).toEqual(['paragraph']);
  });

  it('numbers its blocks through, and drops breaks next to headings and to each other', () => {
    const { transcript } = read(
      '---\n\n***\n\nOne.\n\n---\n\n---\n\nTwo.\n\n---\n\n## A\n\n---\n\nThree.\n\n---',
    );
    expect(
      transcript.sections.map(({ blocks }) => blocks.map(({ id, kind }) => id + kind)),
    ).toEqual([['p1paragraph', 'p2break', 'p3paragraph'], ['p4paragraph']]);
  });

  it('has what is spoken as text', () => {
    const text = (body: string): string | undefined =>
      read(body).transcript.sections[0]?.blocks[0]?.text;
    expect(
      text(
        'A **bold  \nword**, [a link](/), `code`[^1] and ![a bridge](/b.png) & more.\n\n[^1]: Note.',
      ),
    ).toBe('A bold word, a link, code and & more.');
    expect(text('- one\n- two')).toBe('one two');
    expect(text('| a | b |\n|---|---|\n| 1 | 2 |')).toBe('a b 1 2');
  });

  it('counts spoken words, without headings and names', () => {
    expect(
      read("### The costs\n\n**Joanna:** It's 40, don't you think?").transcript.wordCount,
    ).toBe(5);
    expect(read('**Joanna:**\n\nHello. [12:05]').transcript.wordCount).toBe(3);
    expect(read('日本語の文章です。', 'ja').transcript.wordCount).toBeGreaterThan(2);
  });

  it('counts the words of one long paragraph', () => {
    expect(read('so it goes '.repeat(2000)).transcript.wordCount).toBe(6000);
  });
});
