import { isWebAddress } from '@/lib/content/fields/common';
import {
  attributeOf,
  childOf,
  childrenOf,
  textOf,
  type FeedElement,
} from '@/tools/import/feed/feed-element';
import { isYes } from '@/tools/import/episode/numbers-of';
import { oneLine } from '@/tools/import/episode/raw-texts';

/** Elements of Podcasting 2.0 in a channel, in the form of show.yaml. */

export function fundingOf(channel: FeedElement): unknown[] {
  const own = childrenOf(channel, 'podcast:funding').map((element) => ({
    url: attributeOf(element, 'url'),
    title: oneLine(element.text).slice(0, 128),
  }));
  const payments = childrenOf(channel, 'atom:link')
    .filter(({ attributes }) => attributes['rel'] === 'payment')
    .map((element) => ({
      url: attributeOf(element, 'href'),
      title: oneLine(attributeOf(element, 'title')).slice(0, 128),
    }));
  return [...own, ...payments]
    .filter(({ url }) => isWebAddress(url))
    .map(({ url, title }) => ({ url, title: title || new URL(url).hostname }));
}

export function txtOf(element: FeedElement): unknown {
  const purpose = oneLine(attributeOf(element, 'purpose'));
  return { ...(purpose !== '' && { purpose }), text: oneLine(element.text) };
}

export function updatesOf(channel: FeedElement): unknown {
  const element = childOf(channel, 'podcast:updateFrequency');
  const isComplete =
    isYes(textOf(channel, 'itunes:complete')) || isYes(attributeOf(element, 'complete'));
  const text = oneLine(element?.text ?? '');
  if (text === '' && !isComplete) return null;
  const [rrule, start] = [attributeOf(element, 'rrule'), attributeOf(element, 'dtstart')];
  return {
    text: text || 'Complete',
    ...(rrule !== '' && { rrule }),
    ...(start !== '' && { start: start.replace(/\.\d+/, '') }),
    ...(isComplete && { complete: true }),
  };
}

export function podrollOf(channel: FeedElement): unknown[] {
  const roll = childOf(channel, 'podcast:podroll');
  if (roll === undefined) return [];
  return childrenOf(roll, 'podcast:remoteItem').map((item) => {
    const [url, title] = [
      attributeOf(item, 'feedUrl'),
      oneLine(attributeOf(item, 'title')).slice(0, 128),
    ];
    return {
      guid: attributeOf(item, 'feedGuid'),
      ...(isWebAddress(url) && { url }),
      ...(title !== '' && { title }),
    };
  });
}
