import type { Definition, ImageReference, LinkReference, Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Replaces references by links and pictures with their addresses. A definition that nothing
 * refers to was meant as text: Markdown reads `[Joanna]: Yes` as a definition, and then
 * `[Joanna]: Yes, I do.` as a link to it.
 *
 * @param source The Markdown of the tree.
 */
export function resolveReferences(root: Root, source: string): void {
  // Without a definition, Markdown has no references.
  if (!source.includes(']:')) return;
  undoSpeakers(root);
  const targets = new Map<string, Definition>();
  visit(root, 'definition', (definition) => {
    if (!targets.has(definition.identifier)) targets.set(definition.identifier, definition);
  });
  const used = new Set<Definition>();
  visit(root, ['linkReference', 'imageReference'], (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    // `visit` narrows by one type only.
    const reference = node as LinkReference | ImageReference;
    const target = targets.get(reference.identifier);
    if (target === undefined) return;
    used.add(target);
    const { url, title } = target;
    const { position } = reference;
    parent.children[index] =
      reference.type === 'linkReference'
        ? { type: 'link', url, title, children: reference.children, position }
        : { type: 'image', url, title, alt: reference.alt ?? null, position };
  });
  visit(root, 'definition', (definition, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (!used.has(definition)) {
      parent.children[index] = asText(definition);
      return SKIP;
    }
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Restores names in brackets at the start of paragraphs, which were read as references. */
function undoSpeakers(root: Root): void {
  visit(root, 'linkReference', (reference, index, parent) => {
    if (index !== 0 || parent?.type !== 'paragraph' || reference.referenceType !== 'shortcut')
      return;
    const next = parent.children[1];
    if (next?.type !== 'text' || !/^[:：]/.test(next.value)) return;
    const value = `[${reference.label ?? reference.identifier}]`;
    parent.children[0] = { type: 'text', value, position: reference.position };
  });
}

function asText({ label, identifier, url, title, position }: Definition): Paragraph {
  const target = [url, ...(title == null ? [] : [`"${title}"`])].join(' ');
  const value = `[${label ?? identifier}]: ${target}`;
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
}
