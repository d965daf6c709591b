'use client';

import {
  Children,
  cloneElement,
  Fragment,
  isValidElement,
  useState,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
} from 'react';

/** An element rendered by a server component, with props that this file does not read. */
type AnyElement = ReactElement<{ readonly children?: ReactNode; readonly [name: string]: unknown }>;

type Treat = (element: AnyElement) => ReactNode;

const AS_SERVED = { __html: '' };

/** Elements without an end tag. React does not accept `dangerouslySetInnerHTML` on them. */
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * Excludes static content from hydration: title, summary, notes, credits, lists. A
 * translator or an extension may have changed its HTML before the scripts were loaded,
 * in which case React would discard the whole document.
 *
 * Put it around the output of server components, also around children that a client
 * component receives. In every branch without a client component the topmost element
 * keeps the HTML that the server sent. After a navigation, or after a failed
 * hydration, everything is rendered as usual.
 */
export function Served({ children }: { readonly children: ReactNode }) {
  const isHydrating = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
  const [first] = useState(() => ({ children, shown: shownFirst(children, isHydrating) }));
  return first.children === children ? first.shown : children;
}

function neverChanges(): () => void {
  return () => undefined;
}

function shownFirst(children: ReactNode, isHydrating: boolean): ReactNode {
  if (process.env.NODE_ENV === 'development') return children;
  if (typeof window === 'undefined') return treatFixed(children, markAsServed);
  return isHydrating ? treatFixed(children, leaveAsServed) : children;
}

/** Marks an element for the boot script as one that React does not hydrate. */
function markAsServed(element: AnyElement): ReactNode {
  return cloneElement(element, { 'data-served': '' });
}

function leaveAsServed(element: AnyElement): ReactNode {
  return cloneElement(element, {
    children: undefined,
    dangerouslySetInnerHTML: AS_SERVED,
    suppressHydrationWarning: true,
  });
}

/** Applies `treat` to the topmost elements that contain no client component. */
function treatFixed(node: ReactNode, treat: Treat): ReactNode {
  const parts = partsOf(node);
  if (parts !== null) return parts.map((part) => treatFixed(part, treat));
  if (!isAnyElement(node)) return node;
  if (isFixed(node)) return hasContent(node) ? treat(node) : node;
  if (!isMarkup(node)) return node;
  return cloneElement(node, undefined, treatFixed(node.props.children, treat));
}

function isFixed(node: ReactNode): boolean {
  const parts = partsOf(node);
  if (parts !== null) return parts.every(isFixed);
  if (isAnyElement(node)) {
    return isMarkup(node) && node.type !== Fragment && isFixedInside(node);
  }
  return node === null || typeof node !== 'object';
}

const known = new WeakMap<AnyElement, boolean>();

/** Results are cached, because each element is checked once for each of its ancestors. */
function isFixedInside(element: AnyElement): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const fixed = isFixed(element.props.children);
  known.set(element, fixed);
  return fixed;
}

function isAnyElement(node: ReactNode): node is AnyElement {
  return isValidElement(node);
}

function isMarkup({ type }: AnyElement): boolean {
  return typeof type === 'string' || type === Fragment;
}

/** Whether the element has content that could have been changed. */
function hasContent({ type, props }: AnyElement): boolean {
  const { children, dangerouslySetInnerHTML } = props;
  if (dangerouslySetInnerHTML !== undefined || typeof type !== 'string') return false;
  return !VOID.test(type) && children !== undefined && children !== null;
}

/** The nodes of a list, including a list that arrives in a row of its own in the flight data. */
function partsOf(node: ReactNode): readonly ReactNode[] | null {
  if (isList(node)) return node;
  const isLazy = typeof node === 'object' && node !== null && '_payload' in node;
  return isLazy ? Children.toArray(node) : null;
}

function isList(node: ReactNode): node is readonly ReactNode[] {
  return Array.isArray(node);
}
