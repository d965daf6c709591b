/**
 * The page of this site that a click asks for, below the base path, with query
 * and hash.
 *
 * @returns `null` for everything that the browser should do itself: other sites,
 *   files, downloads, new tabs, places on the page that is open, and clicks that
 *   something else has answered.
 */
export function pageOfClick(event: MouseEvent, basePath: string): string | null {
  if (event.defaultPrevented || event.button !== 0 || !(event.target instanceof Element)) {
    return null;
  }
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target.closest<HTMLAnchorElement>('a[href]');
  if (link === null || link.target !== '' || link.hasAttribute('download')) return null;
  const { origin, pathname, search, hash } = new URL(link.href);
  // Pages end with a slash, and nothing else on the site does.
  const isPage = pathname.startsWith(`${basePath}/`) && pathname.endsWith('/');
  if (origin !== location.origin || !isPage) return null;
  const isHere = pathname === location.pathname && search === location.search;
  return isHere && hash !== '' ? null : pathname.slice(basePath.length) + search + hash;
}
