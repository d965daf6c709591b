import { attributeOf, childrenOf, type FeedElement } from '@/tools/import/feed/feed-element';
import { isWebAddress } from '@/lib/content/fields/common';
import { oneLine } from './raw-texts';

/** A person in front matter. */
export type FeedPerson = {
  readonly name: string;
  readonly role?: string;
  readonly url?: string;
  readonly image?: string;
};

/** The people of an item or a channel, in the form of front matter. */
export function peopleOf(element: FeedElement): FeedPerson[] {
  const all = childrenOf(element, 'podcast:person').map((person): FeedPerson => {
    const role = oneLine(attributeOf(person, 'role')).toLowerCase();
    const url = attributeOf(person, 'href');
    const image = attributeOf(person, 'img');
    return {
      name: oneLine(person.text),
      ...(role !== '' && { role }),
      ...(isWebAddress(url) && { url }),
      ...(isWebAddress(image) && { image }),
    };
  });
  const named = all.filter(({ name }) => name !== '');
  return named.filter(({ name }, at) => named.findIndex((other) => other.name === name) === at);
}
