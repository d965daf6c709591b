import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';
import { normalizeMarkdown } from '@/lib/content/markdown/normalize-markdown';
import { speakersOf } from '@/lib/content/markdown/speakers';
import { markdown, toHtml } from '@/lib/content/markdown/to-html';
import { inlineRunsOf, leafText } from '@/lib/content/repair/inline-runs';
import { isLine } from '@/lib/content/repair/line';
import { repairScript } from '@/lib/content/repair/repair-script';
import { restoreMarkers } from '@/lib/content/repair/placeholders';
import { elementsOf, lettersOf, pageOf, visibleText, wordsOf } from './page-words';
import { ESCAPED, withEscapes } from './escaped';
import { machineWritten } from './machine-written';
import { stamped } from './stamped';
import { anything, hostile, scattered } from './scattered';
import { wellWritten } from './well-written';

// A fixed seed gives the same scripts each time. To search for new failures:
// RUNS=20000 npx vitest run tests/unit/lib/content/repair/repair-properties.test.ts
const hunt = process.env['RUNS'];
const RUNS =
  hunt === undefined
    ? { numRuns: 200, seed: 1 }
    : { numRuns: Number(hunt), includeErrorInReport: true };

/*
 * Words of a script are all sequences of letters and digits in text, headings, names, code,
 * tables and descriptions of pictures, and the numbers of lists, which a browser writes.
 * Addresses of links, comments, the language of a code block and the x of a task list are not.
 * Time stamps are tested separately: one before a name is shown after it, and one inside a
 * sentence is not shown.
 */
const counted = fc.oneof(machineWritten, scattered);
const all = fc.oneof(machineWritten, scattered, anything);

const STAMP = /\[\d+(?::\d\d)+\]|<a class="stamp".*?<\/a>/g;
const SIGN = /\*\*|__|(?<![\p{L}\p{N}-])-{3,}(?!-)|-{3,}(?![\p{L}\p{N}-])/u;
/** Characters that Markdown may take for markers, and that do not end a word, as in `**bo**ld`. */
const MARKS = /[*_~`\\[\]()!/|#<>]/g;

describe('the repair of any script', { timeout: hunt === undefined ? 20_000 : 0 }, () => {
  it('loses, adds and moves no letter', () => {
    fc.assert(
      fc.property(counted, (source) => {
        const page = pageOf(source).replaceAll(STAMP, ' ');
        expect(lettersOf(visibleText(page))).toBe(lettersOf(source.replaceAll(STAMP, ' ')));
      }),
      RUNS,
    );
  });

  it('keeps separate words separate, and splits words only at a marker', () => {
    fc.assert(
      fc.property(counted, (source) => {
        const text = source.replaceAll(STAMP, ' ');
        const shown = endsOf(visibleText(pageOf(source).replaceAll(STAMP, ' ')));
        for (const end of endsOf(text.replaceAll(MARKS, ''))) expect(shown).toContain(end);
        for (const end of shown) expect(endsOf(text)).toContain(end);
      }),
      RUNS,
    );
  });

  it('turns every time stamp in ascending order into a time', () => {
    fc.assert(
      fc.property(stamped, ({ source, text, times }) => {
        const { transcript } = readBody(source, { people: [], firstLine: 1, language: 'en' });
        const blocks = transcript.sections.flatMap((section) => section.blocks);
        expect(blocks.flatMap((block) => (block.text === '' ? [] : [block.text]))).toEqual(text);
        const found = blocks.flatMap(({ startSeconds, points = [] }) => [
          ...(startSeconds === null ? [] : [startSeconds]),
          ...points.map(({ seconds }) => seconds),
        ]);
        expect(times).toEqual(expect.arrayContaining(found));
        // Of two times without a word between them, the later one is kept.
        expect(found).toEqual([...found].sort((a, b) => a - b));
        expect(found.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('shows no time stamp more often than it is written', () => {
    fc.assert(
      fc.property(machineWritten, (source) => {
        const stampsOf = (text: string): string[] =>
          (text.match(STAMP) ?? [])
            .map((stamp) => visibleText(stamp).replaceAll(/[[\]]/g, ''))
            .sort();
        const written = stampsOf(source);
        for (const stamp of stampsOf(pageOf(source))) {
          expect(written).toContain(stamp);
          written.splice(written.indexOf(stamp), 1);
        }
      }),
      RUNS,
    );
  });

  it('changes no letter that Markdown shows', () => {
    fc.assert(
      fc.property(all, (source) => {
        const plain = settled(source);
        expect(lettersOf(visibleText(toHtml(repaired(plain).children)))).toBe(
          lettersOf(visibleText(toHtml(plain.children))),
        );
      }),
      RUNS,
    );
  });

  it('leaves no marker in the text unless it is escaped or inside a word', () => {
    fc.assert(
      fc.property(all, (source) => {
        visit(repaired(settled(source)), (node) => {
          // Escaped markers are placeholders inside the tree.
          if (isLine(node) || node.type === 'tableCell') expect(rawText(node)).not.toMatch(SIGN);
        });
      }),
      RUNS,
    );
  });

  it('shows every escaped marker as written and in order', () => {
    fc.assert(
      fc.property(withEscapes, ({ source, shown }) => {
        const text = visibleText(pageOf(source)).replaceAll(/\s+/g, ' ');
        expect(text.match(ESCAPED) ?? []).toEqual(shown);
      }),
      RUNS,
    );
  });

  it('changes nothing when it runs a second time', () => {
    fc.assert(
      fc.property(all, (source) => {
        const once = repaired(settled(source));
        expect(shapeOf(repaired(once))).toBe(shapeOf(once));
      }),
      RUNS,
    );
  });

  it('changes nothing when its result is saved and read again', () => {
    fc.assert(
      fc.property(machineWritten, (source) => {
        const once = repaired(settled(source));
        const html = htmlOf(once);
        visit(once, 'text', (text) => {
          text.value = restoreMarkers(text.value);
        });
        const saved = remark().use(remarkGfm).stringify(once);
        expect(htmlOf(repaired(settled(saved)))).toBe(html);
      }),
      RUNS,
    );
  });

  it('leaves a well-written text unchanged', () => {
    fc.assert(
      fc.property(wellWritten, (source) => {
        const written = markdown.parse(source);
        expect(shapeOf(repaired(written))).toBe(shapeOf(written));
      }),
      RUNS,
    );
  });

  it('writes no script', () => {
    fc.assert(
      fc.property(hostile, (source) => {
        for (const { name, attributes } of elementsOf(pageOf(source))) {
          expect(name).toMatch(
            /^(?:section|div|h[3-6]|p|span|a|em|strong|del|code|pre|br|hr|sup|img|[ou]l|li|blockquote|table|t(?:head|body|[rhd]))$/,
          );
          for (const { name, value } of attributes) {
            expect(name).toMatch(/^(?:id|class|href|src|alt|title|start|aria-label)$/);
            if (/^(?:href|src)$/.test(name))
              expect(value).not.toMatch(/^\s*(?!https?:|mailto:|xmpp:|ircs?:)[a-z][\w+.-]*:/i);
          }
        }
      }),
      RUNS,
    );
  });
});

function settled(source: string): Root {
  const root = markdown.parse(source);
  normalizeMarkdown(root, source);
  return root;
}

function repaired(root: Root): Root {
  const copy = structuredClone(root);
  repairScript(speakersOf(copy, [{ name: 'Joanna' }]))(copy);
  return copy;
}

/** A page without what saving changes in lists: adjacent lists are joined, and items are tight. */
function htmlOf(root: Root): string {
  return toHtml(root.children)
    .replaceAll(/<\/ul>\s*<ul>/g, '')
    .replaceAll(/<li>\s*<p>|<\/p>\s*<\/li>/g, (tags) => tags.replaceAll(/<\/?p>|\s/g, ''));
}

/** A tree without positions. */
function shapeOf(root: Root): string {
  return JSON.stringify(root, (key, value: unknown) => (key === 'position' ? undefined : value), 1);
}

/** The text of a line that the repair handles, without code. */
function rawText({ children }: { children: readonly PhrasingContent[] }): string {
  return inlineRunsOf(children)
    .map((run) => (run.leaf.type === 'inlineCode' ? '\n' : leafText(run.leaf)))
    .join('');
}

/** The ends of words, counted in letters from the start. */
function endsOf(text: string): number[] {
  let end = 0;
  return wordsOf(text).map((word) => (end += word.length));
}
