import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

/** The HTML of each block. */
function htmlOf(body: string): string[] {
  const { transcript } = readBody(body, { people: [], firstLine: 1, language: 'en' });
  return transcript.sections.flatMap(({ blocks }) => blocks.map(({ html }) => html));
}

describe('a link', () => {
  it('has the address of its definition', () => {
    expect(htmlOf('See [the map][m] and [m].\n\n[m]: https://example.org/ "A map"')).toEqual([
      'See <a href="https://example.org/" title="A map">the map</a> and <a href="https://example.org/" title="A map">m</a>.',
    ]);
  });

  it('has no address if that would run a script', () => {
    expect(htmlOf('[a](javascript:alert(1)) <javascript:alert(1)>')).toEqual([
      '<a>a</a> <a>javascript:alert(1)</a>',
    ]);
  });

  it('leaves a definition that nothing refers to as text', () => {
    expect(htmlOf('[Joanna]: Yes.\n\nHello.\n\n> [1]: /a "b"')).toEqual([
      '[Joanna]: Yes.',
      'Hello.',
      '<blockquote>\n<p>[1]: /a "b"</p>\n</blockquote>',
    ]);
  });
});

describe('a picture', () => {
  it('is shown if it is on the site', () => {
    expect(htmlOf('![A bridge](/bridge.png)')).toEqual(['<img src="/bridge.png" alt="A bridge">']);
  });

  it.each(['https://example.org/a.png', '//example.org/a.png'])('becomes a link at %s', (url) => {
    expect(htmlOf(`![A bridge](${url})`)).toEqual([`<a href="${url}">A bridge</a>`]);
    expect(htmlOf(`![](${url})`)).toEqual([`<a href="${url}">${url}</a>`]);
    expect(htmlOf(`[![A bridge](${url})](/)`)).toEqual(['<a href="/">A bridge</a>']);
    expect(htmlOf(`- [x] ![A bridge](${url})`)).toEqual([
      `<ul>\n<li>☑ <a href="${url}">A bridge</a></li>\n</ul>`,
    ]);
  });

  it('has no markers in its description', () => {
    expect(htmlOf('![A ** bridge ---](/b.png)')).toEqual(['<img src="/b.png" alt="A bridge">']);
  });

  it('counts as its description in a heading', () => {
    const { transcript } = readBody('## The ![old bridge](/b.png)', {
      people: [],
      firstLine: 1,
      language: 'en',
    });
    expect(transcript.sections[0]?.title).toBe('The old bridge');
  });
});

describe('footnotes', () => {
  it('are listed at the end, in the order of the references', () => {
    expect(
      htmlOf('One[^b], two[^a], one[^b].\n\n[^a]: A.\n\n[^b]: **B**.\n\n[^c]: C.\n\nEnd.'),
    ).toEqual([
      'One<sup>1</sup>, two<sup>2</sup>, one<sup>1</sup>.',
      'End.',
      '<ol>\n<li><strong>B</strong>.</li>\n<li>A.</li>\n<li>C.</li>\n</ol>',
    ]);
  });

  it('are found in quotes and in other footnotes', () => {
    expect(htmlOf('> One[^a].\n>\n> [^a]: Two[^b].\n\n[^b]: Three.')).toEqual([
      '<blockquote>\n<p>One<sup>1</sup>.</p>\n</blockquote>',
      '<ol>\n<li>Two<sup>2</sup>.</li>\n<li>Three.</li>\n</ol>',
    ]);
  });
});

describe('a list', () => {
  it('keeps the number that it starts with', () => {
    expect(htmlOf('3. one\n4. two')).toEqual(['<ol start="3">\n<li>one</li>\n<li>two</li>\n</ol>']);
    expect(htmlOf('1. one\n1. two')).toEqual(['<ol>\n<li>one</li>\n<li>two</li>\n</ol>']);
  });

  it('becomes paragraphs if its numbers are years, or not consecutive', () => {
    expect(htmlOf('1969. People walked on the moon.')).toEqual([
      '1969. People walked on the moon.',
    ]);
    expect(htmlOf('1969. A moon.\n\n1972. The last one.')).toEqual([
      '1969. A moon.',
      '1972. The last one.',
    ]);
    expect(htmlOf('1. One.\n3. Three.')).toEqual(['1. One.', '3. Three.']);
    expect(htmlOf('2) Second.\n\nText.\n\n3) Third.')).toEqual([
      '2) Second.',
      'Text.',
      '3) Third.',
    ]);
    expect(htmlOf('- 40. Carts.')).toEqual(['<ul>\n<li>40. Carts.</li>\n</ul>']);
    expect(htmlOf('2026.')).toEqual(['2026.']);
  });

  it('shows its checkboxes as symbols', () => {
    expect(htmlOf('- [x] one\n- [ ] **two**\n- [three] four')).toEqual([
      '<ul>\n<li>☑ one</li>\n<li>☐ <strong>two</strong></li>\n<li>[three] four</li>\n</ul>',
    ]);
  });

  it('has bold words instead of headings', () => {
    expect(htmlOf('- ## one\n\n> # two')).toEqual([
      '<ul>\n<li><strong>one</strong></li>\n</ul>',
      '<blockquote>\n<p><strong>two</strong></p>\n</blockquote>',
    ]);
  });
});

describe('a table', () => {
  it('is aligned by classes, and keeps cells that have no heading', () => {
    expect(htmlOf('| a | b |\n|---|--:|\n| 1 | 2 | 3 |')[0]?.replaceAll('\n', '')).toBe(
      '<table><thead><tr><th>a</th><th class="align-right">b</th></tr></thead>' +
        '<tbody><tr><td>1</td><td class="align-right">2</td><td>3</td></tr></tbody></table>',
    );
  });
});

describe('a block of code', () => {
  it('keeps its language, its markers, and words after its fence', () => {
    expect(htmlOf('```js\na ** b --- <c>\n```')).toEqual([
      '<pre><code class="language-js">a ** b --- &#x3C;c>\n</code></pre>',
    ]);
    expect(htmlOf('``` And then she said\nyes')).toEqual([
      '<pre><code>And then she said\nyes\n</code></pre>',
    ]);
  });
});
