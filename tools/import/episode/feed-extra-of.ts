import { FEED_NAMESPACES } from '@/lib/show/feed-namespaces';
import type { FeedElement } from '@/tools/import/feed/feed-element';

/**
 * An element as XML that stands alone: with the namespaces that it uses, except those that every
 * reader of `feedExtra` knows.
 */
export function extraOf(element: FeedElement): string {
  const { xml, scope } = element;
  const end = /^<[^\s/>]+/.exec(xml)?.[0].length ?? 0;
  const declared = [...prefixesIn(xml)].sort().flatMap((prefix) => {
    const uri = scope.get(prefix);
    if (uri === undefined || FEED_NAMESPACES[prefix] === uri) return [];
    // Declared inside already.
    if (xml.includes(`xmlns:${prefix}=`)) return [];
    return [` xmlns:${prefix}="${uri.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`];
  });
  return xml.slice(0, end) + declared.join('') + xml.slice(end);
}

function prefixesIn(xml: string): Set<string> {
  const names = xml.matchAll(/<([\w.-]+):|\s([\w.-]+):[\w.-]+\s*=/g);
  return new Set(
    [...names]
      .flatMap(([, tag, attribute]) => tag ?? attribute ?? [])
      .filter((prefix) => !/^xml/.test(prefix)),
  );
}
