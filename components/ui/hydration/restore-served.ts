/** A node that the served page did not contain, and its position. */
type Foreign = {
  readonly node: ChildNode;
  readonly parent: Element;
  readonly next: ChildNode | null;
};

const foreign: Foreign[] = [];

/** Attributes of `<html>` and `<body>` from before hydration. */
const attributes = new Map<Element, readonly (readonly [name: string, value: string])[]>();

/**
 * Restores the children that the server rendered, wherever React will hydrate: nodes
 * that extensions inserted are taken out, and nodes that they removed or wrapped are
 * put back. An element with only a text stays as it is, so a translation is kept.
 */
export function restoreServed(): void {
  // The development server has no boot script.
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
    // A node that replaced one of ours would repeat its text, so it is not put back.
    if (isWhole) foreign.push({ node, parent, next: node.nextSibling });
    node.remove();
  }
  const isSame = isWhole && (isBody || nodes.every((node, at) => parent.childNodes[at] === node));
  if (!isSame) parent.append(...nodes);
}

/** React skips unknown nodes in the body, unless they look like its own. */
function isMistakable({ nodeName }: ChildNode, nodes: readonly ChildNode[]): boolean {
  return nodeName === '#text' || nodes.some((own) => own.nodeName === nodeName);
}

/** Puts back what `restoreServed` took out, and what a newly rendered document has lost. */
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
  // The content security policy refuses the attribute `style`; React sets our own styles.
  else if (name !== 'style' && root.getAttribute(name) !== value) root.setAttribute(name, value);
}
