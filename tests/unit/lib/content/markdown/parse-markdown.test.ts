import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '@/lib/content/markdown/parse-markdown';
import { markdown } from '@/lib/content/markdown/to-html';
import { machineWritten } from '@/tests/unit/lib/content/repair/machine-written';
import { stamped } from '@/tests/unit/lib/content/repair/stamped';
import { anything, hostile, scattered } from '@/tests/unit/lib/content/repair/scattered';
import { wellWritten } from '@/tests/unit/lib/content/repair/well-written';

// RUNS=100000 npx vitest run tests/unit/lib/content/markdown/parse-markdown.test.ts
const RUNS = { numRuns: Number(process.env['RUNS'] ?? 250), seed: 1 };

const PLAIN = [
  ...['Hello there.', 'x', 'The zen master, again!', 'émile 橋 😀 said', '“So,” she', "'tis"],
  ...['**Joanna:** Yes.', '**Dr. Ed Lee**: no', 'Joanna: hi', '[12:05] hi', '[foo] bar', '(aside)'],
  ...[
    '### Part 1',
    '# A',
    '1969 was',
    'a & b',
    'a: b',
    '…and',
    '— so',
    '\uFDDA Hello',
    '$5',
    'a > b',
  ],
];
/** What looks like plain words and is not, or changes what surrounds it. */
const TRICKY = [
  ...[
    '- a',
    '  b',
    '    code',
    '1969. It',
    '12) x',
    '+ z',
    '> q',
    '* * *',
    '---',
    '===',
    ':-',
    '\ta',
  ],
  ...[
    '```',
    '~~~',
    '<div>',
    '</div>',
    '<!-- a',
    '-->',
    '<pre>',
    '</pre>',
    '<?php',
    '?>',
    '<!DOCTYPE',
  ],
  ...['<![CDATA[', ']]>', '<script>', '<b>bold</b>', '| a | b |', '|---|:-:|', 'a | b', '-|-'],
  ...[
    '[foo]: /url',
    '[^1]: note',
    'see [^1]',
    '[l](u)',
    '![pic](a.png)',
    '![',
    '](',
    '[x] done',
    'an *em* word',
  ],
  ...[
    'http://a.b',
    'HTTP://a.b/c',
    'www.a.b',
    'WWW.x.y',
    'x@y.zz',
    'AT&T',
    '&amp; c',
    '&#42;',
    '\\*',
  ],
  ...[
    '*em*',
    '**b**',
    '`c`',
    '~x~',
    'a_b',
    '2 * 3',
    'a\\',
    'a  ',
    'a ',
    ' a',
    'a\tb',
    '####### no',
  ],
  ...['## T #', '**Joanna:**x', '** a** b', '**a ** b', '**a:** b\n**c:** d', '\u00A0', 'a\u2028b'],
];
const BREAKS = ['\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '\n \n', '\n\t\n', ' ', ''];

const fragment = fc.oneof(
  fc.constantFrom(...PLAIN),
  fc.constantFrom(...TRICKY),
  fc.tuple(fc.constantFrom(...PLAIN), fc.constantFrom(...TRICKY)).map((parts) => parts.join(' ')),
);
const lines = fc
  .array(fc.tuple(fragment, fc.constantFrom(...BREAKS)), { maxLength: 9 })
  .map((parts) => parts.flat().join(''));
const signs = fc.string({ unit: fc.constantFrom(...'ab \n\n*_`#->.1)[]!(<&;|:~\\=+"x@/\t') });
const framed = fc
  .tuple(fc.constantFrom('', '\n\n', ' \n', '\uFEFF'), lines, fc.constantFrom('\n', '\r\n'))
  .map(([before, text, end]) => `${before}${text.replaceAll('\n', end)}`);

describe('a body that is parsed faster', () => {
  it.each([
    ['blocks', lines],
    ['blocks of other files', framed],
    ['signs', signs],
    ['a well-written text', wellWritten],
    ['a machine-written text', machineWritten],
    ['a text with time stamps', stamped.map(({ source }) => source)],
    ['scattered marks', scattered],
    ['anything', fc.oneof(anything, hostile)],
  ] satisfies [string, fc.Arbitrary<string>][])('has the tree of remark: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (source) =>
        isDeepStrictEqual(parseMarkdown(source), markdown.parse(source)),
      ),
      RUNS,
    );
  });

  it('leaves only what is not plain to remark', () => {
    const read: string[] = [];
    const source = '# One\n\nA\nb.\n\n**Ed:** C.\n\n- d\n\nE.\n\nF.\n';
    const tree = parseMarkdown(source, (text) => {
      read.push(text);
      return markdown.parse(text);
    });
    expect(read).toEqual(['x\n\n- d\n\nx\n']);
    expect(tree).toEqual(markdown.parse(source));
  });

  it('leaves everything to remark if plain words are inside of a code block', () => {
    const read: string[] = [];
    parseMarkdown('```\n\nA.\n\n```', (text) => {
      read.push(text);
      return markdown.parse(text);
    });
    expect(read.at(-1)).toBe('```\n\nA.\n\n```');
  });
});
