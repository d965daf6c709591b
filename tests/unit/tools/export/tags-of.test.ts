import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { tagsOf } from '@/tools/export/tags-of';

/** The tags that a full parser finds. */
function parsed(html: string) {
  return [...elementsOf(parse(html, { sourceCodeLocationInfo: true }))]
    .filter(({ tagName }) => tagName === 'script' || tagName === 'link')
    .map(({ tagName, attrs, childNodes, sourceCodeLocation }) => ({
      name: tagName,
      attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
      start: sourceCodeLocation?.startOffset,
      text: childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
      end: sourceCodeLocation?.endOffset,
    }));
}

function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* elementsOf(child);
}

function found(html: string) {
  return [...tagsOf(html, ['script', 'link'])].map(({ attributes, ...tag }) => ({
    ...tag,
    attributes: Object.fromEntries(attributes),
  }));
}

const value = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      '<',
      '>',
      "'",
      '=',
      '/',
      '&amp;',
      '&quot;',
      '<script>',
      '-->',
      '</script>',
    ),
  )
  .map((parts) => parts.join(''));
const attributes = fc
  .uniqueArray(fc.constantFrom('src', 'rel', 'noModule', 'title', 'data-a'))
  .chain((names) => fc.tuple(...names.map((name) => value.map((text) => ` ${name}="${text}"`))))
  .map((all) => all.join(''));
const code = fc
  .array(fc.constantFrom('a', '"', "'", '<', '>', '<a title="', '<link>', '\\u003c/script>'))
  .map((parts) => parts.join(''));
const element = fc.oneof(
  fc.tuple(attributes, code).map(([all, text]) => `<script${all}>${text}</script>`),
  fc.tuple(attributes, code).map(([all, text]) => `<style${all}>${text}</style>`),
  attributes.map((all) => `<link${all}/>`),
  fc.tuple(attributes, value).map(([all]) => `<p${all}>it's &lt;script> 5 > 3 "</p>`),
  code.map((text) => `<!-- ${text.replaceAll('>', '')} -->`),
);

describe('tags of a page', () => {
  it('match those of a full parser, for any attributes and scripts', () => {
    const page = fc
      .array(element)
      .map((all) => `<!DOCTYPE html><html><body>${all.join('')}</body></html>`);
    fc.assert(
      fc.property(page, (html) => {
        expect(found(html)).toEqual(parsed(html));
      }),
      { numRuns: 1000 },
    );
  });

  it('throw for a script without an end', () => {
    expect(() => found('<body><script>a()')).toThrow('without an end');
  });
});
