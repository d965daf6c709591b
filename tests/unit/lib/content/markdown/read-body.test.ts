import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

const read = (body: string, language = 'en') =>
  readBody(body, { people: [{ name: 'Joanna' }], firstLine: 1, language });

describe('a body', () => {
  it('is only a transcript if it has no heading for one', () => {
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
    '# Full transcript',
    '### Transcript',
    '## 📝 [Episode Transcript](/files/a.pdf):',
    '## Vollständiges Transkript',
    '**Full Transcript**',
    'FULL TRANSCRIPT:',
    '<h2>Transcript</h2>',
  ])('has show notes before %s', (heading) => {
    const { notesHtml, transcript } = read(`See [this](/).\n\n${heading}\n\nHello.`);
    expect(notesHtml).toBe('<p>See <a href="/">this</a>.</p>');
    expect(transcript.sections.map(({ title, blocks }) => [title, blocks[0]?.text])).toEqual([
      [null, 'Hello.'],
    ]);
  });

  it('has no show notes if the heading comes first', () => {
    expect(read('## Transcript\n\nHello.').notesHtml).toBeNull();
  });

  it('has show notes up to the last heading before speech', () => {
    const { notesHtml } = read(
      '## Transcript\n\nAs [a file](/a.pdf).\n\n# Full transcript\n\n**Joanna:** Hello.',
    );
    expect(notesHtml).toContain('As <a href="/a.pdf">a file</a>.');
    const named = '**Joanna:** historian\n\n## Full transcript\n\n**Joanna:** Hello.';
    expect(read(named).notesHtml).toBe('<p><strong>Joanna:</strong> historian</p>');
    const chapters = '[0:00] Hello\n\n[9:00] Bye\n\n### Transcript\n\n[0:01] Hello.';
    expect(read(chapters).notesHtml).not.toBeNull();
  });

  it.each([
    ['a conversation', '**Joanna:** A.\n\n**Ed:** B.\n\n### Transcript\n\n**Joanna:** C.'],
    ['a text with times', '[0:00] A.\n\n[1:00] B.\n\n### Transcript\n\n[2:00] C.'],
    ['an outline', '## The trial\n\nA.\n\n### Transcript\n\nB.\n\n## The verdict\n\nC.'],
    ['a story', '## The trial\n\nA.\n\n## The transcript\n\nB.\n\n## The verdict\n\nC.'],
    ['speech', '**Joanna:** A.\n\n## The transcript of the trial\n\n**Joanna:** B.'],
    ['notes', 'A.\n\n**Read the transcript** of the trial before you listen to it.'],
  ])('keeps a heading of %s where it is', (_, body) => {
    expect(read(body).notesHtml).toBeNull();
  });

  it('keeps the footnotes of its notes in the notes', () => {
    const { notesHtml, transcript } = read(
      'An atlas[^1].\n\n## Transcript\n\nHello[^2], hello[^1].\n\n[^1]: Shelf 12.\n\n[^2]: A greeting.\n\n[^3]: Spare.',
    );
    expect(notesHtml).toBe('<p>An atlas<sup>1</sup>.</p>\n<ol>\n<li>Shelf 12.</li>\n</ol>');
    expect(transcript.sections[0]?.blocks.map(({ html }) => html)).toEqual([
      'Hello<sup>1</sup>, hello<sup>2</sup>.',
      '<ol>\n<li>A greeting.</li>\n<li>Shelf 12.</li>\n<li>Spare.</li>\n</ol>',
    ]);
    const first = read('A[^1].\n\n[^1]: Note.\n\n## Transcript\n\nHello.');
    expect(first.transcript.sections[0]?.blocks.map(({ text }) => text)).toEqual(['Hello.']);
  });

  it('may not have a password in a link', () => {
    const lines = (body: string) =>
      readBody(body, { people: [], firstLine: 5, language: 'en' }).problems.map(
        ({ line, field }) => `${line} ${field}`,
      );
    expect(lines('Hello.\n\n[a](https://ed:pw@example.org/)')).toEqual(['7 link']);
    expect(lines('A\n\n<p>\n<a href="https://ed@example.org">b</a></p>')).toEqual(['8 link']);
    expect(lines('![a](//ed:pw@example.org/a.png)')).toEqual(['5 link']);
    expect(lines('https://example.org/@ed [a](mailto:ed@example.org) `x://a:b@c`')).toEqual([]);
  });

  it('has repaired show notes', () => {
    expect(read('Read ** this **.\n\n## Transcript\n\nHello.').notesHtml).toBe(
      '<p>Read <strong>this</strong>.</p>',
    );
  });

  it('keeps lists, quotes, tables and code as single blocks', () => {
    const kinds = (body: string): string[] =>
      read(body).transcript.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
    expect(kinds('- one\n- two')).toEqual(['list']);
    expect(kinds('> one\n>\n> two')).toEqual(['quote']);
    expect(kinds('| a | b |\n|---|--:|\n| 1 | 2 |')).toEqual(['table']);
    expect(kinds('```js\na\n```')).toEqual(['code']);
    expect(kinds('    an indented paragraph')).toEqual(['paragraph']);
  });

  it('numbers its blocks consecutively, and drops breaks next to headings and other breaks', () => {
    const { transcript } = read(
      '---\n\n***\n\nOne.\n\n---\n\n---\n\nTwo.\n\n---\n\n## A\n\n---\n\nThree.\n\n---',
    );
    expect(
      transcript.sections.map(({ blocks }) => blocks.map(({ id, kind }) => id + kind)),
    ).toEqual([['p1paragraph', 'p2break', 'p3paragraph'], ['p4paragraph']]);
  });

  it('contains the spoken words as text', () => {
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
