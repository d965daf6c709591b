import type { FootnoteDefinition, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';

declare module 'mdast' {
  interface Data {
    /** Marks the number of a footnote. Unlike an exponent, it is not spoken. */
    isFootnote?: boolean;
  }
}

/**
 * Turns footnotes into a list at the end of the part that refers to them, and references
 * into superscript numbers. The list follows the order of the references; unreferenced
 * footnotes come last, in the part that defines them.
 *
 * @param parts Parts of one document. A part may refer to a footnote defined in another.
 */
export function listFootnotes(parts: readonly Root[]): void {
  const own = parts.map(extractDefinitions);
  const named = new Map<string, FootnoteDefinition>();
  for (const note of own.flat()) if (!named.has(note.identifier)) named.set(note.identifier, note);
  const met = parts.map((part) => referencedNotes(part, named));
  const all = new Set(met.flatMap((notes) => [...notes]));
  parts.forEach((part, at) => {
    const spare = (own[at] ?? []).filter((note) => !all.has(note));
    addList(part, [...(met[at] ?? []), ...spare], named);
  });
}

/** The footnotes that a part refers to, directly or through other footnotes, in order. */
function referencedNotes(
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
  // The loop also visits footnotes that are added to the set meanwhile.
  for (const note of met) meet(note);
  return met;
}

function addList(
  root: Root,
  order: readonly FootnoteDefinition[],
  named: ReadonlyMap<string, FootnoteDefinition>,
): void {
  if (order.length === 0) return;
  // Two parts may refer to the same footnote; each part has its own numbers.
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

/** Removes the definitions from a tree, including those nested in quotes or footnotes. */
function extractDefinitions(root: Root): FootnoteDefinition[] {
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
