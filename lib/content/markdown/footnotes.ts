import type { FootnoteDefinition, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';

declare module 'mdast' {
  interface Data {
    /** Marks the number of a footnote, which nobody speaks, unlike that of a power. */
    isFootnote?: boolean;
  }
}

/**
 * Footnotes as a list at the end of the part that refers to them, and a small
 * number where each is referred to. They have the order in which they are met;
 * those that nothing refers to follow, in the part where they stand.
 *
 * @param parts Of one document, wherever in it a footnote is defined.
 */
export function listFootnotes(parts: readonly Root[]): void {
  const own = parts.map(takeNotes);
  const named = new Map<string, FootnoteDefinition>();
  for (const note of own.flat()) if (!named.has(note.identifier)) named.set(note.identifier, note);
  const met = parts.map((part) => notesMet(part, named));
  const all = new Set(met.flatMap((notes) => [...notes]));
  parts.forEach((part, at) => {
    const spare = (own[at] ?? []).filter((note) => !all.has(note));
    addList(part, [...(met[at] ?? []), ...spare], named);
  });
}

/** What a part refers to, also by way of other footnotes, in its order. */
function notesMet(
  root: Root,
  named: ReadonlyMap<string, FootnoteDefinition>,
): ReadonlySet<FootnoteDefinition> {
  const met = new Set<FootnoteDefinition>();
  const meet = (tree: Nodes): void => {
    visit(tree, 'footnoteReference', ({ identifier }) => {
      const note = named.get(identifier);
      if (note !== undefined) met.add(note);
    });
  };
  meet(root);
  // A set takes more while it is walked through: what notes refer to.
  for (const note of met) meet(note);
  return met;
}

function addList(
  root: Root,
  order: readonly FootnoteDefinition[],
  named: ReadonlyMap<string, FootnoteDefinition>,
): void {
  if (order.length === 0) return;
  // Two parts may refer to one note, and each numbers what is in its own.
  const children = order.map(
    (note) => ({ type: 'listItem', children: structuredClone(note.children) }) as const,
  );
  root.children.push({ type: 'list', ordered: true, children });
  const numbers = new Map(order.map((note, at) => [note, at + 1]));
  visit(root, 'footnoteReference', ({ identifier }, index, parent) => {
    const note = named.get(identifier);
    if (parent === undefined || index === undefined || note === undefined) return;
    parent.children[index] = {
      type: 'emphasis',
      data: { hName: 'sup', isFootnote: true },
      children: [{ type: 'text', value: String(numbers.get(note)) }],
    };
  });
}

/** Whether a node is the number of a footnote. */
export function isFootnoteNumber({ data }: { readonly data?: object | undefined }): boolean {
  return data !== undefined && 'isFootnote' in data;
}

/** The definitions of a tree, also those inside quotes and in each other. */
function takeNotes(root: Root): FootnoteDefinition[] {
  const found: [FootnoteDefinition, Parents][] = [];
  visit(root, 'footnoteDefinition', (note, _index, parent) => {
    if (parent !== undefined) found.push([note, parent]);
  });
  for (const [note, { children }] of found) {
    const siblings: Nodes[] = children;
    siblings.splice(siblings.indexOf(note), 1);
  }
  return found.map(([note]) => note);
}
