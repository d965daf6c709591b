import type { Blockquote, Root, RootContent } from 'mdast';
import { inlineRunsOf, textOf } from '@/lib/content/repair/inline-runs';
import { trimmed } from '@/lib/content/repair/split-runs';
import { keyOf, nameIn } from './name-forms';
import { readColon, readStamp } from './stamps';

/**
 * Replaces block quotes by their content if the turns of a transcript are block quotes. A
 * quote inside a speech stays a quote.
 */
export function unquoteTurns(root: Root): void {
  const content = root.children.filter(({ type }) => !/^(?:heading|thematicBreak)$/.test(type));
  const quotes = content.filter(isQuote);
  if (quotes.length === 0) return;
  const turns = quotes.flatMap(({ children }) => children.filter(opensWithName));
  const isAlone = quotes.length === content.length;
  const hasSeveralTurns = quotes.filter(({ children }) => children.some(opensWithName)).length > 1;
  const others = content.filter((block) => !isQuote(block) && opensWithName(block));
  const areTurns =
    (isAlone && (quotes.length > 1 || turns.length > 1)) ||
    (hasSeveralTurns && others.length === 0 && quotes.length * 2 >= content.length);
  if (!areTurns) return;
  root.children = root.children.flatMap((block): RootContent[] =>
    isQuote(block) ? block.children : [block],
  );
  unquoteTurns(root);
}

function isQuote(block: RootContent): block is Blockquote {
  return block.type === 'blockquote';
}

/** Whether a paragraph begins with bold or italic words and a colon. */
function opensWithName(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  const { rest } = readStamp(trimmed(inlineRunsOf(block.children)));
  const mark = rest[0]?.marks[0];
  if (mark?.type !== 'strong' && mark?.type !== 'emphasis') return false;
  const words = rest.filter(({ marks }) => marks[0] === mark);
  const colon = readColon(rest.slice(words.length)) === null ? '' : ':';
  const name = nameIn(`${textOf(words).trim()}${colon}`);
  return name !== null && keyOf(name) !== '';
}
