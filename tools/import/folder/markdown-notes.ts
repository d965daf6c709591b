import type { Definition, Heading, Html, Image, Link, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { raw } from 'hast-util-raw';
import { visit } from 'unist-util-visit';
import { markdown } from '@/lib/content/markdown/to-html';
import { readBody } from '@/lib/content/markdown/read-body';
import { END_OF_NOTES, type ConvertedNotes, type Page } from '@/tools/import/notes/convert-notes';
import { markdownOfTree } from '@/tools/import/notes/notes-markdown';
import {
  cleanNotes,
  PICTURE_LABEL,
  parseHtml,
  type LeftOut,
} from '@/tools/import/notes/notes-tree';
import { differenceOf, factsOf, type NotesFacts } from '@/tools/import/notes/notes-words';
import { applyEdits, rangeOf } from './templates';

/** The highest heading of notes: the page and its parts have the first two levels. */
const TOP = 3;

/** Finds a picture of the folder. @returns Its path below `public`; `null` if it is not taken. */
export type FindPicture = (address: string) => string | null;

type Edit = { readonly from: number; readonly to: number; readonly text: string };

/**
 * Notes that are Markdown already. The author's text stays as it is, except for headings, which are
 * lowered, relative addresses, pictures, and HTML that pages do not show.
 *
 * @param source Without templates.
 */
export function markdownNotes(
  source: string,
  page: Page,
  findPicture: FindPicture,
): ConvertedNotes {
  const leftOut: LeftOut = new Map();
  const text = cleanMarkdown(source, page, findPicture, leftOut);
  const facts = factsOfMarkdown(source);
  const { people, language } = page;
  const { notesHtml } = readBody(text + END_OF_NOTES, { people, firstLine: 1, language });
  const shown = factsOf(parseHtml(notesHtml ?? ''));
  return { markdown: text, words: facts.words, difference: differenceOf(facts, shown), leftOut };
}

/** Words and links of Markdown, read without our own reader. */
export function factsOfMarkdown(source: string): NotesFacts {
  const tree = toHast(markdown.parse(source), { allowDangerousHtml: true });
  return factsOf(raw(tree));
}

/** The text with the edits that our pages need. */
export function cleanMarkdown(
  source: string,
  page: Page,
  findPicture: FindPicture,
  leftOut: LeftOut,
): string {
  const root = markdown.parse(source);
  const edits: Edit[] = [];
  const add = (node: Parameters<typeof rangeOf>[0], text: string | null) => {
    const range = rangeOf(node);
    const isChange = range !== null && text !== null && source.slice(range.from, range.to) !== text;
    if (isChange) edits.push({ ...range, text });
  };
  const shift = shiftOf(root);
  const referred = referencesIn(root);
  visit(root, (node) => {
    const range = rangeOf(node);
    if (range === null) return;
    const written = source.slice(range.from, range.to);
    if (node.type === 'heading' && shift > 0)
      edits.push(...headingEdits(node, shift, range, source));
    // Our reader shows what nothing refers to, so that no word is lost. The old site did not.
    if (node.type === 'definition' && !referred.has(node.identifier)) add(node, '');
    else if (node.type === 'link' || node.type === 'definition')
      add(node, withWholeAddress(node, written, page.base));
    if (node.type === 'image') add(node, pictureText(node, page.base, findPicture, leftOut));
    if (node.type === 'html') add(node, htmlText(node, page, leftOut));
  });
  return applyEdits(source, edits).trim();
}

function referencesIn(root: Root): ReadonlySet<string> {
  const found = new Set<string>();
  visit(root, ['linkReference', 'imageReference'], (node) => {
    if ('identifier' in node) found.add(node.identifier);
  });
  return found;
}

/** By how much all headings are lowered, so that they keep their order. */
function shiftOf(root: Root): number {
  let top = TOP;
  visit(root, 'heading', ({ depth }) => {
    top = Math.min(top, depth);
  });
  return TOP - top;
}

function headingEdits(
  { depth, children }: Heading,
  shift: number,
  range: { readonly from: number; readonly to: number },
  source: string,
): Edit[] {
  const marks = '#'.repeat(Math.min(6, depth + shift));
  const written = source.slice(range.from, range.to);
  const hashes = /^#{1,6}/.exec(written)?.[0];
  if (hashes !== undefined)
    return [{ from: range.from, to: range.from + hashes.length, text: marks }];
  // A line below the text makes the heading. Only the lines of the text stay.
  const [first, last] = [children[0], children.at(-1)];
  const start = first === undefined ? null : rangeOf(first);
  const end = last === undefined ? null : rangeOf(last);
  if (start === null || end === null) return [];
  return [
    { from: range.from, to: start.from, text: `${marks} ` },
    { from: end.to, to: range.to, text: '' },
  ];
}

/** A link with its address made whole. Text and title stay as they are written. */
function withWholeAddress(
  node: Link | Definition,
  written: string,
  base: string | null,
): string | null {
  const whole = wholeAddress(node.url, base);
  if (whole === null || whole === node.url) return null;
  const at = written.lastIndexOf(node.url);
  if (at === -1) return null;
  return written.slice(0, at) + whole + written.slice(at + node.url.length);
}

/** A relative address on the old site; `null` for one that is whole, or where the site is unknown. */
function wholeAddress(address: string, base: string | null): string | null {
  if (base === null || address.startsWith('#') || /^[a-z][a-z\d+.-]*:|^\/\//i.test(address))
    return null;
  return URL.canParse(address, base) ? new URL(address, base).href : null;
}

function pictureText(
  { url, alt, title }: Image,
  base: string | null,
  findPicture: FindPicture,
  leftOut: LeftOut,
): string {
  const local = findPicture(url);
  const words = (alt ?? '').replaceAll(/[[\]\n]/g, ' ').trim();
  const quoted = title == null ? '' : ` "${title.replaceAll('"', "'")}"`;
  if (local !== null) return `![${words}](<${local}>${quoted})`;
  leftOut.set('img', (leftOut.get('img') ?? 0) + 1);
  const address = wholeAddress(url, base) ?? url;
  if (!/^https?:\/\//i.test(address)) return '';
  const label = words === '' ? (title ?? hostOf(address)) : words;
  return `[${PICTURE_LABEL}](<${address}> "${label.replaceAll('"', "'")}")`;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}

const UNSHOWN = /<(?:iframe|embed|object|video|audio|script|style|form|img|picture|input|svg)\b/i;
const CLOSING = /^<\/(?:iframe|embed|object|video|audio|script|style|form|picture|svg)\s*>$/i;

/** HTML as Markdown, where pages would not show it; `null` where it can stay. */
function htmlText({ value }: Html, page: Page, leftOut: LeftOut): string | null {
  if (value.startsWith('<!--')) return null;
  if (CLOSING.test(value.trim())) return '';
  if (UNSHOWN.test(value)) {
    const tree = cleanNotes(parseHtml(value), { ...page, leftOut, isFlat: false });
    return markdownOfTree(tree);
  }
  return value.replaceAll(
    /(\shref\s*=\s*)(["'])([^"']*)\2/gi,
    (whole, name: string, quote: string, to: string) => {
      const address = wholeAddress(to, page.base);
      return address === null ? whole : `${name}${quote}${address}${quote}`;
    },
  );
}
