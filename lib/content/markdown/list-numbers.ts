import type { List, ListItem, Paragraph, RootContent } from 'mdast';

/** A larger number begins a sentence, such as a year or an amount, and not a list. */
const HIGHEST_START = 99;

/**
 * Keeps numbers that Markdown would change: it counts on from the first number of a list,
 * and so turns two paragraphs that begin with `1969.` and `1972.` into 1969 and 1970.
 *
 * @param source The Markdown of the list.
 * @returns The list, or paragraphs that begin with the numbers.
 */
export function keepListNumbers(list: List, source: string): readonly RootContent[] {
  // A list without a position was created by the build and has correct numbers.
  if (list.ordered !== true || list.position === undefined) return [list];
  const markers = list.children.map((item) => markerOf(item, source));
  const numbers = markers.map((mark) => Number.parseInt(mark, 10));
  return isSequential(numbers)
    ? [list]
    : list.children.flatMap((item, at) => withNumber(item, markers[at] ?? ''));
}

/** Whether the numbers are consecutive, or all 1 because the author lets Markdown count. */
function isSequential(numbers: readonly number[]): boolean {
  const first = numbers[0] ?? 1;
  if (numbers.length > 1 && numbers.every((number) => number === 1)) return true;
  if (first > HIGHEST_START || (numbers.length === 1 && first !== 1)) return false;
  return numbers.every((number, at) => number === first + at);
}

function markerOf({ position }: ListItem, source: string): string {
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
