import { whyUnknown } from '@/lib/content/notices/apple-categories';
import { attributeOf, childrenOf, type FeedElement } from '@/tools/import/feed/feed-element';
import { oneLine } from '@/tools/import/episode/raw-texts';
import { successorOf } from './old-categories';

/** The categories of Apple's list, with the successors of those that no longer exist. */
export function categoriesOf(
  channel: FeedElement,
  say: (field: string, message: string) => void,
): unknown[] {
  const pairs = childrenOf(channel, 'itunes:category').flatMap(
    (category): [string, string | null][] => {
      const name = oneLine(attributeOf(category, 'text'));
      const subs = childrenOf(category, 'itunes:category').map((sub) =>
        oneLine(attributeOf(sub, 'text')),
      );
      return subs.length === 0 ? [[name, null]] : subs.map((sub) => [name, sub]);
    },
  );
  const found = pairs.flatMap(([name, sub]): string[] => {
    if (name === '') return [];
    if (whyUnknown(name, sub) === null) return sub === null ? [name] : [`${name}: ${sub}`];
    const next = successorOf(name, sub);
    if (next !== undefined) return [next];
    if (whyUnknown(name, null) === null) return [name];
    say(
      'categories',
      `"${name}${sub === null ? '' : `: ${sub}`}" is none of Apple's, and left out.`,
    );
    return [];
  });
  return [...new Set(found)].map((text) => {
    const [name = '', sub] = text.split(': ');
    return sub === undefined ? name : { [name]: sub };
  });
}
