import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { markdown } from '@/lib/content/markdown/to-html';
import type { Generator } from './find-site';

/** Marks that a generator would run, outside of code. */
const MARKS: Readonly<Record<Generator | 'MDX', readonly RegExp[]>> = {
  Hugo: [/\{\{[<%](?:(?!\}\})[\s\S])*?[>%]\}\}/g],
  Jekyll: [/\{%(?:(?!%\})[\s\S])*%\}|\{\{(?:(?!\}\})[\s\S])*\}\}/g],
  Eleventy: [/\{%(?:(?!%\})[\s\S])*%\}|\{\{(?:(?!\}\})[\s\S])*\}\}/g],
  Astro: [],
  Markdown: [],
  MDX: [
    /^(?:import|export)\s[^\n]*(?:\n(?!\n)[^\n]+)*$/gm,
    /<\/?[A-Z][\w.]*(?:\s(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^<>{}"'])*)?\/?>/g,
    /\{[^{}\n]*\}/g,
  ],
};

/** Attributes of kramdown, such as `{: .wide }`, which change only the look. */
const ATTRIBUTES = /\{:[^}\n]*\}/g;

/** Markdown in which nothing is left for a generator to run. */
export type WithoutTemplates = {
  readonly text: string;
  /** What is shown as code, in order. */
  readonly marks: readonly string[];
  /** How many attributes of kramdown were removed. */
  readonly attributes: number;
};

type Range = { readonly from: number; readonly to: number };
type Edit = Range & { readonly text: string };

/** Turns shortcodes, Liquid and JSX into code, as nothing here runs them. */
export function withoutTemplates(
  source: string,
  generator: Generator,
  isMdx: boolean,
): WithoutTemplates {
  const root = markdown.parse(source);
  const closed = rangesOf(root, ['code', 'inlineCode']);
  const isOpen = ({ from, to }: Range) => !closed.some((one) => from < one.to && to > one.from);
  const found: Edit[] = [];
  const marks: string[] = [];
  for (const form of MARKS[isMdx ? 'MDX' : generator]) {
    for (const match of source.matchAll(form)) {
      const range = { from: match.index, to: match.index + match[0].length };
      if (isOpen(range) && !found.some((one) => range.from < one.to && range.to > one.from))
        found.push({ ...range, text: codeOf(match[0]) });
    }
  }
  let attributes = 0;
  if (generator === 'Jekyll') {
    for (const match of source.matchAll(ATTRIBUTES)) {
      const range = { from: match.index, to: match.index + match[0].length };
      if (!isOpen(range)) continue;
      found.push({ ...range, text: '' });
      attributes += 1;
    }
  }
  const edits = widened(found, root, source);
  for (const { from, to } of found.sort((a, b) => a.from - b.from)) {
    const mark = source.slice(from, to);
    if (!/^\{:/.test(mark)) marks.push(mark.replaceAll(/\s+/g, ' '));
  }
  return { text: applyEdits(source, edits), marks, attributes };
}

/** A link or a tag with a template inside its address becomes code as a whole. */
function widened(found: readonly Edit[], root: Root, source: string): Edit[] {
  const closed: Edit[] = [];
  visit(root, ['link', 'image', 'definition', 'html'], (node) => {
    const range = rangeOf(node);
    if (range === null) return;
    const inside = found.filter(({ from, to }) => from >= range.from && to <= range.to);
    const isWhole = inside.some(({ from, to }) => from === range.from && to === range.to);
    if (inside.length === 0 || isWhole) return;
    const written = source.slice(range.from, range.to);
    if (node.type === 'link' && !('url' in node && /[{}%]/.test(decode(node.url)))) return;
    if (node.type === 'html' && /^<!--/.test(written)) {
      // A comment stays one.
      closed.push({ ...range, text: written });
    } else if (inside.every(({ text }) => text !== '')) {
      const isBlock = node.type === 'html' && written.includes('\n');
      closed.push({ ...range, text: isBlock ? `\`\`\`html\n${written}\n\`\`\`` : codeOf(written) });
    }
  });
  const outside = found.filter(
    ({ from, to }) => !closed.some((one) => from < one.to && to > one.from),
  );
  return [...outside, ...closed.filter((one, at) => !overlapsEarlier(one, at, closed))];
}

function overlapsEarlier(one: Range, at: number, all: readonly Range[]): boolean {
  return all.some((other, place) => place < at && one.from < other.to && one.to > other.from);
}

/** Text as code in one line, whatever backticks it has. */
function codeOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/** Applies edits that do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = '';
  let done = 0;
  for (const { from, to, text: next } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < done) continue;
    text += source.slice(done, from) + next;
    done = to;
  }
  return text + source.slice(done);
}

function rangesOf(root: Root, types: string[]): Range[] {
  const ranges: Range[] = [];
  visit(root, types, (node) => {
    const range = rangeOf(node);
    if (range !== null) ranges.push(range);
  });
  return ranges;
}

/** Offsets of a node in its source. */
export function rangeOf({ position }: Pick<Nodes, 'position'>): Range | null {
  const [from, to] = [position?.start.offset, position?.end.offset];
  return from === undefined || to === undefined ? null : { from, to };
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
