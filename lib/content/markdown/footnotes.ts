import type { FootnoteDefinition, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Footnotes as a list at the end, and a small number where each is referred to.
 * They have the order in which they are met; those that nothing refers to follow.
 */
export function listFootnotes(root: Root): void {
  const notes = takeNotes(root);
  if (notes.length === 0) return;
  const named = new Map<string, FootnoteDefinition>();
  for (const note of notes) if (!named.has(note.identifier)) named.set(note.identifier, note);
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
  for (const note of notes) met.add(note);

  const order = [...met];
  const children = order.map((note) => ({ type: 'listItem', children: note.children }) as const);
  root.children.push({ type: 'list', ordered: true, children });
  const numbers = new Map(order.map((note, at) => [note, at + 1]));
  visit(root, 'footnoteReference', ({ identifier }, index, parent) => {
    const note = named.get(identifier);
    if (parent === undefined || index === undefined || note === undefined) return;
    parent.children[index] = {
      type: 'emphasis',
      data: { hName: 'sup' },
      children: [{ type: 'text', value: String(numbers.get(note)) }],
    };
  });
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
