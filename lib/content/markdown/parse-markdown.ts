import type { Nodes, Root, RootContent } from 'mdast';
import { cutPlainBlocks, STAND_IN, type PlainRun } from './cut-plain-blocks';
import { pointIn, type Point } from './plain-block';
import { markdown } from './to-html';

/**
 * Parses Markdown into the tree that remark makes, with the same positions, in a part of the
 * time. Most of a transcript is paragraphs of plain words, which are read here; remark gets the
 * rest, with one letter in place of each run of them.
 *
 * Where such a letter is a paragraph of the document, so are the blocks that it stands for, and
 * both leave the parser in the same state. Inside a code block or HTML it is not; then remark
 * reads the whole source.
 *
 * @param parse Another parser, for tests.
 */
export function parseMarkdown(
  source: string,
  parse: (source: string) => Root = (text) => markdown.parse(text),
): Root {
  // Decoded files have neither. remark does not count a byte order mark in offsets.
  if (/[\r\uFEFF]/.test(source)) return parse(source);
  const { reduced, runs } = cutPlainBlocks(source);
  const children = runs.length === 0 ? null : restored(parse(reduced).children, runs);
  if (children === null) return parse(source);
  const whole = { text: source, line: 1, offset: 0 };
  const position = { start: pointIn(whole, 0), end: pointIn(whole, source.length) };
  return { type: 'root', children, position };
}

/** Puts the runs back in place of their stand-ins; `null` if a stand-in is not a paragraph. */
function restored(blocks: readonly RootContent[], runs: readonly PlainRun[]): RootContent[] | null {
  const children: RootContent[] = [];
  let missing = { lines: 0, characters: 0 };
  let next = 0;
  for (const block of blocks) {
    const run = runs[next];
    if (run !== undefined && isStandIn(block, run.at)) {
      children.push(...run.blocks);
      missing = run.missing;
      next += 1;
    } else {
      moveBy(block, missing);
      children.push(block);
    }
  }
  return next === runs.length ? children : null;
}

function isStandIn(block: RootContent, at: number): boolean {
  if (block.type !== 'paragraph' || block.position?.start.offset !== at) return false;
  return block.position.end.offset === at + STAND_IN.length;
}

/** Moves the positions of a node and of all inside it down. */
function moveBy(node: Nodes, distance: PlainRun['missing']): void {
  const { position } = node;
  if (position !== undefined) {
    movePoint(position.start, distance);
    movePoint(position.end, distance);
  }
  if ('children' in node) for (const child of node.children) moveBy(child, distance);
}

function movePoint(point: Point, { lines, characters }: PlainRun['missing']): void {
  point.line += lines;
  if (point.offset !== undefined) point.offset += characters;
}
