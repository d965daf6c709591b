import type { Heading, Paragraph, Root } from 'mdast';
import { inlineRunsOf, textOf } from '@/lib/content/repair/inline-runs';
import { clocksIn } from './clock-forms';
import { keyOf, looksLikePlainName } from './name-forms';

/** Headings that must be names, so that they are a pattern. */
const MIN_HEADINGS = 4;

/**
 * Replaces headings by bold lines if they only say who speaks, as in `### Joanna`: two names or more
 * occur again, and most headings are such names. A table of contents of them would be of no use.
 *
 * @param root The transcript.
 */
export function unwrapNameHeadings(root: Root): void {
  const headings = root.children.filter((block) => block.type === 'heading');
  const names = new Map(headings.map((heading) => [heading, nameOf(heading)]));
  const counts = new Map<string, number>();
  for (const name of names.values()) {
    if (name !== null) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  }
  const isRepeated = (name: string) => (counts.get(keyOf(name)) ?? 0) > 1;
  const repeated = [...names.values()].filter((name) => name !== null && isRepeated(name));
  const speakers = [...counts.values()].filter((count) => count > 1).length;
  const areNames =
    speakers > 1 && repeated.length >= MIN_HEADINGS && repeated.length * 2 > headings.length;
  if (!areNames) return;
  root.children = root.children.map((block) => {
    const name = block.type === 'heading' ? names.get(block) : null;
    return block.type === 'heading' && name != null ? inBold(block) : block;
  });
}

/** The words of a heading that looks like a name, without a time; else `null`. */
function nameOf({ children }: Heading): string | null {
  const runs = inlineRunsOf(children);
  const text = textOf(runs);
  const [time] = clocksIn(runs);
  const name = (time === undefined ? text : text.slice(0, time.from) + text.slice(time.to)).replace(
    /^[\s\-–—|]+|[\s\-–—|:：]+$/gu,
    '',
  );
  return looksLikePlainName(name) ? name : null;
}

/** A line in bold in place of a heading that has no place in the outline. */
export function inBold({ children, position }: Heading): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children }],
    ...(position && { position }),
  };
}
