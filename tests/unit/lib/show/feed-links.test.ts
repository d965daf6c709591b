import { expect, it } from 'vitest';
import { feedLinks } from '@/lib/show/feed-links';

it('feed links pass the whole address to each app in the format of the app', () => {
  const links = feedLinks('https://ada.example/my-show/feed.xml', 'Bees & Maps');
  expect(links.map(({ url }) => url)).toEqual([
    'podcast://ada.example/my-show/feed.xml',
    'pktc://subscribe/ada.example/my-show/feed.xml',
    'overcast://x-callback-url/add?url=https%3A%2F%2Fada.example%2Fmy-show%2Ffeed.xml',
    'https://antennapod.org/deeplink/subscribe?url=https%3A%2F%2Fada.example%2Fmy-show%2Ffeed.xml&title=Bees%20%26%20Maps',
  ]);
});
