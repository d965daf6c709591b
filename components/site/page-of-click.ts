/**
 * Returns the page of this site that a click leads to: its path below the base path,
 * with query and hash.
 *
 * @returns `null` when the browser should follow the link itself: other sites, files,
 *   downloads, new tabs, anchors on the open page, and clicks that another handler has
 *   already taken.
 */
export function pageOfClick(event: MouseEvent, basePath: string): string | null {
  if (event.defaultPrevented || event.button !== 0 || !(event.target instanceof Element)) {
    return null;
  }
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target.closest<HTMLAnchorElement>('a[href]');
  if (link === null || link.target !== '' || link.hasAttribute('download')) return null;
  const { origin, pathname, search, hash } = new URL(link.href);
  // Paths of pages end with a slash; no other path of the site does.
  const isPage = pathname.startsWith(`${basePath}/`) && pathname.endsWith('/');
  if (origin !== location.origin || !isPage) return null;
  const isHere = pathname === location.pathname && search === location.search;
  return isHere && hash !== '' ? null : pathname.slice(basePath.length) + search + hash;
}
