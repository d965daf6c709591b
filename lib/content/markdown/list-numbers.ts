import type { List, ListItem, Paragraph, RootContent } from 'mdast';

/** Sentences begin with years and amounts; lists do not get that far. */
const HIGHEST_START = 99;

/**
 * Numbers that a page would not show as they are written: Markdown counts on
 * from a list's first one, so of two paragraphs that begin with `1969.` and
 * `1972.` it makes 1969 and 1970.
 *
 * @param source What the list was read from.
 * @returns The list itself, or paragraphs that begin with the numbers.
 */
export function keepNumbers(list: List, source: string): readonly RootContent[] {
  // One without a place was made here, and counts.
  if (list.ordered !== true || list.position === undefined) return [list];
  const marks = list.children.map((item) => markOf(item, source));
  const numbers = marks.map((mark) => Number.parseInt(mark, 10));
  return isCount(numbers)
    ? [list]
    : list.children.flatMap((item, at) => withNumber(item, marks[at] ?? ''));
}

/** Counts on, or leaves the counting to Markdown by writing `1.` throughout. */
function isCount(numbers: readonly number[]): boolean {
  const first = numbers[0] ?? 1;
  if (numbers.length > 1 && numbers.every((number) => number === 1)) return true;
  if (first > HIGHEST_START || (numbers.length === 1 && first !== 1)) return false;
  return numbers.every((number, at) => number === first + at);
}

function markOf({ position }: ListItem, source: string): string {
  const start = position?.start.offset;
  return start === undefined ? '' : (/^\d+[.)]/.exec(source.slice(start, start + 12))?.[0] ?? '');
}

function withNumber({ children, position }: ListItem, mark: string): readonly RootContent[] {
  const [first, ...rest] = children;
  const isText = first?.type === 'paragraph';
  const number = { type: 'text', value: isText ? `${mark} ` : mark, position } as const;
  const opening: Paragraph = {
    type: 'paragraph',
    children: isText ? [number, ...first.children] : [number],
    position,
  };
  return isText ? [opening, ...rest] : [opening, ...children];
}
