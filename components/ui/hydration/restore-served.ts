/** A node that the page was not served with, and where it stood. */
type Foreign = {
  readonly node: ChildNode;
  readonly parent: Element;
  readonly next: ChildNode | null;
};

const foreign: Foreign[] = [];

/** Attributes of `<html>` and `<body>` as they were before React came. */
const attributes = new Map<Element, readonly (readonly [name: string, value: string])[]>();

/**
 * Gives React the children that the server wrote, wherever it will look for
 * them: what others inserted is taken out, what they removed or wrapped comes
 * back. An element with one text alone stays as it is, in a translator's words.
 */
export function restoreServed(): void {
  // There is no boot script in development.
  const served = (window as Partial<Window>).__verbatim?.served;
  if (served === undefined) return;
  for (const root of [document.documentElement, document.body]) {
    if (attributes.has(root)) continue;
    attributes.set(
      root,
      [...root.attributes].map(({ name, value }) => [name, value] as const),
    );
  }
  for (const [parent, nodes] of served) restoreChildren(parent, nodes);
}

function restoreChildren(parent: Element, nodes: readonly ChildNode[]): void {
  if (nodes.length === 1 && nodes[0] instanceof Text) return;
  const isWhole = nodes.every(({ parentNode }) => parentNode === parent);
  const isBody = parent === document.body;
  for (const node of [...parent.childNodes]) {
    if (nodes.includes(node) || (isBody && !isMistakable(node, nodes))) continue;
    // In the place of one of ours, it would say the same twice.
    if (isWhole) foreign.push({ node, parent, next: node.nextSibling });
    node.remove();
  }
  const isSame = isWhole && (isBody || nodes.every((node, at) => parent.childNodes[at] === node));
  if (!isSame) parent.append(...nodes);
}

/** React passes over what it does not know in the body, unless it looks like its own. */
function isMistakable({ nodeName }: ChildNode, nodes: readonly ChildNode[]): boolean {
  return nodeName === '#text' || nodes.some((own) => own.nodeName === nodeName);
}

/** Gives back what `restoreServed` took out, and what a new document has lost. */
export function returnForeign(): void {
  for (const { node, parent, next } of foreign.splice(0).reverse()) {
    if (node.isConnected || !parent.isConnected) continue;
    parent.insertBefore(node, next?.parentNode === parent ? next : null);
  }
  for (const [root, before] of attributes) {
    for (const [name, value] of before) restoreAttribute(root, name, value);
  }
  attributes.clear();
}

function restoreAttribute(root: Element, name: string, value: string): void {
  if (name === 'class') root.classList.add(...value.split(/\s+/).filter(Boolean));
  // A policy for styles would refuse this one; React writes our own.
  else if (name !== 'style' && root.getAttribute(name) !== value) root.setAttribute(name, value);
}
