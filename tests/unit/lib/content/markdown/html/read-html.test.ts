import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

const read = (body: string) => readBody(body, { people: [], firstLine: 3, language: 'en' });

/** The HTML of each block, without the line ends between tags. */
function htmlOf(body: string): string[] {
  return read(body).transcript.sections.flatMap(({ title, blocks }) => [
    ...(title === null ? [] : [`# ${title}`]),
    ...blocks.map(({ html }) => html.replaceAll(/\n(?=<)|(?<=>)\n/g, '')),
  ]);
}

describe('HTML in a text', () => {
  it.each([
    ['A <b onclick="x()">bold</b> word.', ['A <strong>bold</strong> word.']],
    ['<p class="x" style="y">One.</p>\n<p>Two.</p>', ['One.', 'Two.']],
    ['<p>One<br>two<br/>three.</p>', ['One<br>two<br>three.']],
    ['One<br>two.', ['One<br>two.']],
    ['<h2>Head</h2>\n<p>Text.</p>', ['# Head', 'Text.']],
    [
      '<ul><li>a</li><li><a href="/b">b</a></li></ul>',
      ['<ul><li>a</li><li><a href="/b">b</a></li></ul>'],
    ],
    ['<ol start="3"><li>c</li></ol>', ['<ol start="3"><li>c</li></ol>']],
    ['<blockquote>q</blockquote>', ['<blockquote><p>q</p></blockquote>']],
    [
      'H<sub>2</sub>O and 10<sup>3</sup> <kbd>K</kbd>',
      ['H<sub>2</sub>O and 10<sup>3</sup> <kbd>K</kbd>'],
    ],
    ['<center><font color="red">c</font></center>', ['c']],
    ['<pre><code>a\n  b</code></pre>', ['<pre><code>a  b</code></pre>'.replace('a  b', 'a\n  b')]],
    ['A &amp; &lt;b&gt; &copy; &#60;', ['A &#x26; &#x3C;b> © &#x3C;']],
    ['<p>A &amp; &lt;b&gt; &hellip;</p>', ['A &#x26; &#x3C;b> …']],
    [
      '<strong><p>one</p><p>two</p></strong>',
      ['<strong>one</strong>', '<strong>two</strong>'].map((text) =>
        text.replaceAll(/<\/?strong>/g, ''),
      ),
    ],
    ['<p>A<!-- c -->B</p>\n\n<!-- cut -->', ['AB']],
    ['<![CDATA[a <b>]]>', ['a &#x3C;b>']],
  ])('keeps its meaning: %s', (body, expected) => expect(htmlOf(body)).toEqual(expected));

  it.each([
    ['<p>One <b>two<p>three.</p>\n\nFour.\n\n## Head\n\nFive.', 'Four.'],
    ['One <b>two.\n\nFour.', 'Four.'],
    ['<p>See <a href="/b">b.</p>\n\nFour.', 'Four.'],
  ])('does not mark the blocks below if it is never closed: %s', (body, text) => {
    expect(htmlOf(body)).toContain(text);
  });

  it('marks all blocks up to its end', () => {
    expect(htmlOf('<b>\n\nOne.\n\n</b>\n\nTwo.').at(-1)).toBe('Two.');
  });

  it('becomes a table with alignment, and one line per cell', () => {
    expect(
      htmlOf(
        '<table><tr><th>A</th><th align="right">B</th></tr><tr><td><p>1</p><p>2</p></td><td><b>3</b></td></tr></table>',
      ),
    ).toEqual([
      '<table><thead><tr><th>A</th><th class="align-right">B</th></tr></thead><tbody><tr><td>1<br>2</td><td class="align-right"><strong>3</strong></td></tr></tbody></table>',
    ]);
  });

  it('may contain Markdown', () => {
    expect(htmlOf('<div>\n\n**one** two\n\n- a\n\n</div>')).toEqual([
      '<strong>one</strong> two',
      '<ul><li>a</li></ul>',
    ]);
    expect(htmlOf('<div>\n## Links\n- a\n\n</div>')).toEqual(['# Links', '<ul><li>a</li></ul>']);
    expect(htmlOf('<p>See [this](/a) **now**.</p>')).toEqual([
      'See <a href="/a">this</a> <strong>now</strong>.',
    ]);
    expect(htmlOf('| a |\n|--:|\n| <i>1</i> |').join('')).toContain('<em>1</em>');
  });

  it('does not include text that only looks like it', () => {
    expect(htmlOf('List<String> and <name>, a < b, 1 <2.')).toEqual([
      'List&#x3C;String> and &#x3C;name>, a &#x3C; b, 1 &#x3C;2.',
    ]);
    expect(htmlOf('<Player src="/a" />\n\ntext')).toEqual(['&#x3C;Player src="/a" />', 'text']);
    expect(htmlOf('One <!-- and no end')).toEqual(['One &#x3C;!-- and no end']);
    expect(htmlOf('<!-- and no end\n\nTwo.').join(' ')).toContain('Two.');
    expect(htmlOf('`<b>` and\n\n```\n<p>\n```')).toEqual([
      '<code>&#x3C;b></code> and',
      '<pre><code>&#x3C;p></code></pre>',
    ]);
  });

  it('may give speakers, times and the start of the transcript', () => {
    const { notesHtml, transcript } = read(
      '<p>Notes.</p>\n<h2>Transcript</h2>\n<p>[0:05] <b>Joanna:</b> Hello.</p>\n<p><strong>Ed:</strong> Hi.</p>',
    );
    expect(notesHtml).toBe('<p>Notes.</p>');
    expect(
      transcript.sections[0]?.blocks.map(({ speaker, startSeconds, text }) => [
        speaker,
        startSeconds,
        text,
      ]),
    ).toEqual([
      ['Joanna', 5, 'Hello.'],
      ['Ed', null, 'Hi.'],
    ]);
  });

  it('makes no third-party request: frames, films and pictures become links', () => {
    expect(
      htmlOf(
        '<iframe src="https://a.example/e" title="Film"></iframe>\n\n<audio><source src="https://a.example/a.mp3">Old song</audio>\n\n<video src="/v.mp4"></video>\n\n<img src="https://a.example/p.png" alt="Map"><img src="/m.png" alt="M" srcset="https://a.example/x 2x">',
      ),
    ).toEqual([
      '<a href="https://a.example/e">Film</a>',
      '<a href="https://a.example/a.mp3">Old song</a>',
      '<a href="/v.mp4">/v.mp4</a>',
      '<a href="https://a.example/p.png">Map</a><img src="/m.png" alt="M">',
    ]);
    expect(htmlOf('<base href="https://a.example/"><a href="/x">y</a>')).toEqual([
      '<a href="/x">y</a>',
    ]);
  });

  it.each([
    ['<p>One.</p>\n<script>\nalert(1)\n</script>', 'One.', 3, 'script'],
    ['One <script>steal()</script>two', 'One two', 3, 'script'],
    ['One.\n\n<style>p { color: red }</style>', 'One.', 5, 'style'],
    ['<svg onload=x><text>y</text></svg> One.', 'One.', 3, 'svg'],
    ['<SCRIPT SRC=//a.example/x></SCRIPT>One.', 'One.', 3, 'script'],
  ])('loses scripts and styles, with a notice: %s', (body, text, line, name) => {
    expect(htmlOf(body).join(' ')).toBe(text);
    const { notices } = read(body);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ line, message: expect.stringContaining(`<${name}>`) });
  });

  it('loses no word if it is nested wrongly', () => {
    for (const body of [
      '<p>one <b>two <i>three</b> four</i>\n\nfive',
      '<table>\n\n<tr>\n\none\n\n</tr></table> two three four five',
      'one <div>two <p>three</div> four</p> five',
      '<ul>one<li>two<ul>three</ul>four</ul>five',
      '<select><option>one<option>two</select><textarea>three</textarea><noscript>four</noscript> five',
      '</p></div>one<h1>two<h2>three</h3>four five',
    ]) {
      const words = read(body).transcript.sections.flatMap(({ title, blocks }) => [
        title ?? '',
        ...blocks.map(({ text }) => text),
      ]);
      for (const word of ['one', 'two', 'three', 'four', 'five'].filter((one) =>
        body.includes(one),
      ))
        expect(words.join(' '), body).toContain(word);
    }
  });
});
