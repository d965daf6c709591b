import type { Definition, ImageReference, LinkReference, Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Replaces references by links and pictures with their addresses. A definition that nothing
 * refers to was meant as text: Markdown reads `[Joanna]: Yes` as a definition.
 */
export function resolveReferences(root: Root): void {
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

function asText({ label, identifier, url, title, position }: Definition): Paragraph {
  const target = [url, ...(title == null ? [] : [`"${title}"`])].join(' ');
  const value = `[${label ?? identifier}]: ${target}`;
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
}
