/**
 * Lets React continue where extensions have moved its nodes. A translator puts
 * `<font>` in the place of a text, and an extension wraps or removes elements. When
 * React then removes such a node, or inserts before it, the DOM throws, and React
 * unmounts the whole page.
 *
 * @see https://github.com/facebook/react/issues/11538
 */
export function tolerateForeign(): void {
  const { removeChild, insertBefore } = Node.prototype;

  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const parent = this.contains(child) ? child.parentNode : null;
    if (parent !== null && parent !== this) removeChild.call(parent, child);
    else if (parent === this) removeChild.call(this, child);
    return child;
  };

  Node.prototype.insertBefore = function <T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ): T {
    insertBefore.call(this, node, before === null ? null : childAround(this, before));
    return node;
  };
}

/** The child of `parent` that is the node or contains it; `null` when there is none. */
function childAround(parent: Node, node: Node): Node | null {
  let at: Node | null = node;
  while (at !== null && at.parentNode !== parent) at = at.parentNode;
  return at;
}

/** React's error numbers for a hydration mismatch. */
const MISMATCH = /Minified React error #(?:418|419|421|422|423|425)\b/;

/**
 * Keeps mismatches caused by extensions out of the console: React has rendered the
 * part again, and neither the listener nor the author can act on the error. Tests
 * listen for the event itself.
 */
export function silenceMismatches(): void {
  addEventListener('error', (event) => {
    if (MISMATCH.test(event.message)) event.preventDefault();
  });
}
