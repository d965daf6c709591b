/** Elements whose children React does not hydrate, and drawings, which extensions do not change. */
const OPAQUE = '[data-served], #transcript-text, noscript, svg';

/** The children of each element that React will hydrate, in the order of the page. */
export const served = new Map<Element, readonly ChildNode[]>();

/** Records the page as the server sent it, before extensions and translators change it. */
export function rememberServed(element: Element = document.body): void {
  served.set(element, [...element.childNodes]);
  for (const child of element.children) if (!child.matches(OPAQUE)) rememberServed(child);
}
