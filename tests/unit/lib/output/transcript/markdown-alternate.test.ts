import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownOf } from '@/lib/output/transcript/markdown-text';
import { markdownAlternate } from '@/lib/output/transcript/markdown-alternate';
import { toString } from 'mdast-util-to-string';
import type { Block } from '@/lib/transcript/transcript';
import { paragraph } from '@/tests/support/timed-episode';
import { maps, show } from '@/tests/unit/lib/output/sample';

const list: Block = {
  ...paragraph('p3', 'Ink Paper'),
  kind: 'list',
  html: '<ul><li>Ink</li><li>Paper</li></ul>',
};
const episode = {
  ...maps,
  title: 'Old *maps* & [north]',
  transcript: {
    wordCount: 0,
    sections: [
      {
        id: 'coast',
        title: 'The coast',
        level: 3,
        startSeconds: 12.5,
        blocks: [
          { ...paragraph('p1', 'Ada: See 5 * 3 and maps.'), startSeconds: 12.5 },
          {
            ...paragraph('p2', 'See the bees.'),
            html: 'See <a href="/episodes/bees/">the bees</a>.',
          },
          list,
          { ...paragraph('p4', ''), kind: 'break' },
        ],
      },
    ],
  },
} as const;

describe('the Markdown beside a page', () => {
  it('contains everything on the page', () => {
    expect(markdownAlternate(show, episode)).toBe(String.raw`# Old \*maps\* & \[north\]

[Bees & Maps](https://example.org/my-show/) · Daily Episode · 2026-06-22 · 9:31

Ada (Guest)

Why old maps have no north.

<https://example.org/my-show/episodes/old-maps/>  
<https://example.org/my-show/audio/old%20maps.mp3>  
Transcript as: [Text](https://example.org/my-show/episodes/old-maps/transcript.txt)

## Show notes

See [the bees](https://example.org/my-show/episodes/bees/).

## Transcript

### The coast

[0:12](https://example.org/my-show/episodes/old-maps/#t=12.5) **Ada:** See 5 \* 3 and maps.

See [the bees](https://example.org/my-show/episodes/bees/).

- Ink
- Paper

---
`);
  });

  it('keeps the first number of a list', () => {
    expect(markdownOf(show, '<ol start="3"><li>c</li><li>d<ul><li>e</li></ul></li></ol>')).toBe(
      '3. c\n4. d\n  - e',
    );
    expect(markdownOf(show, '<ol><li>a</li><li>b</li></ol>')).toBe('1. a\n2. b');
  });

  it.each([
    'Typed &amp; and &#39; as text',
    '*stars*, _lines_, `code`, [links](x), <b>tags</b>, \\ and ~~more~~',
    '# no heading',
    '1. no list',
    '- no list',
    '+ no list',
    '2) no list',
    '> no quote',
    'a | b',
  ])('escapes text: %s', (text) => {
    const tree = remark().parse(escapeMarkdown(text));
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
    expect(toString(tree)).toBe(text);
  });
});
