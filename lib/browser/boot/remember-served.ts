/** Where React does not look: what it leaves as it is, and drawings, which nobody changes. */
const OPAQUE = '[data-served], #transcript-text, noscript, svg';

/** The children of each element that React will enter, in the order of the page. */
export const served = new Map<Element, readonly ChildNode[]>();

/** Remembers the page as it was served, before extensions and translators come to it. */
export function rememberServed(element: Element = document.body): void {
  served.set(element, [...element.childNodes]);
  for (const child of element.children) if (!child.matches(OPAQUE)) rememberServed(child);
}
