import fc from 'fast-check';

const scrap = fc.constantFrom(
  ...'bridge|Elm|TOWN|nine|мост|橋|Q1|Joanna|The costs|DEEP DIVE|\u{1F600}'.split('|'),
  ...'* ** *** _ __ ___ - -- --- # ## ` ~~ > | \\ + = === . , ? " ’ [ ] ! < & { }'.split(' '),
  ...[' ', ' ', ' ', '\n', '\n\n', '\t', '  \n', '\u00a0', '\u200b'],
  ...['\n- ', '\n> ', '\n## ', '\n|-|-|\n', '\n\n---\n\n'],
);

/** Markdown's markers and words in any order, without anything that Markdown hides. */
export const scattered = scraps(scrap)
  // Words after a fence name its language, and those in a comment are invisible.
  .filter((text) => !/~{3}|`{3}|<[!?]/.test(text));

const hidden = fc.constantFrom(
  ...'( ) : ](/) ![ [^1] [Elm] <!-- --> &amp; &#42; ``` ~~~ <b> </b> <br> [12:05] [9:99]'.split(
    ' ',
  ),
  ...'https://example.org/ www.example.org javascript: a@example.org \0'.split(' '),
  ...['\n[^1]: ', '\n[Elm]: /', '\n1. ', '\n3) ', '\n```\n', '[x] ', '\r\n'],
);

/** Any Markdown. */
export const anything = scraps({ weight: 3, arbitrary: scrap }, hidden);

const attack = fc.constantFrom(
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>'],
  ...['<style>', '<iframe>', '<a href="', '</section>', '</p>', '\n<div onclick="x">\n', '"', "'"],
  ...['<!--', '-->', '<!-->', '<![CDATA[', ']]>', '<?php', '?>', '>', '&lt;script&gt;', ' '],
  ...['[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x](&#x6A;avascript:alert(1))'],
  ...['<javascript:alert(1)>', '![x](javascript:alert(1))', '![x](data:text/html,1)'],
  ...['[x](/ "\\" onclick=\\"alert(1)")', '\n[x]: javascript:alert(1)\n', '[x]', '\n\n'],
  ...['![a" onerror="b](/)', '**<b onclick=x>Joanna</b>:** ', '\n## <script>\n', '`<script>`'],
  ...['\n```js" onclick="x\n', '```\n', '\n| <script> | [x](vbscript:x) |\n|-|-|\n'],
);

/** Scripts that try to run code in the reader's browser. */
export const hostile = scraps({ weight: 3, arbitrary: attack }, scrap, hidden);

function scraps(
  ...kinds: (fc.Arbitrary<string> | { weight: number; arbitrary: fc.Arbitrary<string> })[]
): fc.Arbitrary<string> {
  return fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 30 }).map((all) => all.join(''));
}
