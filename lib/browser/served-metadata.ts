/** What Next writes into the head from the metadata of a page. */
const METADATA = [
  ...['title', 'meta[name="description"]', 'meta[name="robots"]', 'meta[name^="twitter:"]'],
  ...['meta[property]', 'link[rel="canonical"]', 'link[rel="alternate"]', 'link[rel="manifest"]'],
].join();

/**
 * Finds the metadata of the served page, to be called before React has read all of it.
 *
 * @returns Removes what is left of it; to be called once React has taken the page away. Next puts
 *   metadata into a boundary that React reads last, when it is idle. After a navigation before
 *   that, React does not know the tags in the head as those of the page that it takes away, and
 *   they would stay before those of each later page.
 */
export function servedMetadata(): () => void {
  const served = [...document.head.querySelectorAll(METADATA)];
  return () => {
    for (const tag of served.splice(0)) if (!isOfReact(tag)) tag.remove();
  };
}

/** React fails when it takes away a tag of its own that is gone. */
function isOfReact(tag: Element): boolean {
  return Object.keys(tag).some((key) => key.startsWith('__react'));
}
