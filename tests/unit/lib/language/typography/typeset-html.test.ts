import fastCheck from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationMarksFor } from '@/lib/language/typography/quotation-marks';
import { typesetHtml } from '@/lib/language/typography/typeset-html';
import { foldQuotes } from '@/lib/transcript/fold-quotes';

const marks = quotationMarksFor('en') ?? { double: ['“', '”'], single: ['‘', '’'] };

describe('the typography of HTML', () => {
  it('sees text across tags, and changes no attribute', () => {
    expect(typesetHtml(`"<em>It's</em>" <a href="/a's/" title="b's">here</a>`, marks)).toBe(
      `“<em>It’s</em>” <a href="/a's/" title="b's">here</a>`,
    );
  });

  it('leaves code as it is written', () => {
    const code = `<p>Say "<code>echo "it's" - x</code>"</p><pre>a = 'b'</pre>`;
    expect(typesetHtml(code, marks)).toBe(
      `<p>Say “<code>echo "it's" - x</code>”</p><pre>a = 'b'</pre>`,
    );
  });

  it('replaces marks that are written as character references', () => {
    expect(typesetHtml('&quot;it&#x27;s&quot; &amp; more', marks)).toBe('“it’s” &amp; more');
  });

  it('closes no quotation of another paragraph', () => {
    expect(typesetHtml(`<li>"One</li><li>"Two"</li>`, marks)).toBe('<li>“One</li><li>“Two”</li>');
  });

  it('changes nothing but marks, each to one other', () => {
    const pieces = fastCheck.constantFrom(
      ...[
        '"',
        "'",
        ' - ',
        ' ',
        'a',
        '5',
        '😀',
        '<em>',
        '</em>',
        '<code>',
        '</code>',
        '&amp;',
        '–',
        '.',
      ],
    );
    fastCheck.assert(
      fastCheck.property(fastCheck.array(pieces, { maxLength: 30 }), (written) => {
        const html = written.join('');
        const printed = typesetHtml(html, marks);
        expect(printed).toHaveLength(html.length);
        expect(foldQuotes(printed)).toBe(foldQuotes(html));
      }),
    );
  });
});
