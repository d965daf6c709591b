import type { SearchMessages } from '@/lib/messages/search';

export const messages: SearchMessages = {
  search: 'Search',
  field: 'Search all transcripts',
  placeholder: 'Words, or “an exact phrase”',
  close: 'Close',
  invitation: 'Finds every word that was said, and plays it where it was said.',
  keys: '↓ ↑ to walk the hits, Enter to open, Esc to close',
  noScript:
    'Search works in your browser and needs JavaScript. Without it, every episode is in the list of',
  facets: {
    series: { name: 'Series', all: 'All series' },
    topic: { name: 'Topic', all: 'All topics' },
    person: { name: 'Person', all: 'Everybody' },
    year: { name: 'Year', all: 'All years' },
  },
  order: 'Order',
  orders: { best: 'Best match', newest: 'Newest first' },
  searching: 'Searching',
  found: (episodes, seconds) =>
    `${episodes === 1 ? '1 episode' : `${episodes} episodes`} in ${seconds} s`,
  nothing: (asked) => `Nothing was found for “${asked}”. Try fewer words, or another form of them.`,
  nothingChosen: 'No episode is in all that you chose.',
  clear: 'Search without choices',
  results: 'Results',
  about: 'About the episode',
  playFrom: (title, clock) => `Play ${title} from ${clock}`,
  playParagraph: (title, clock) => `Play ${title} from the paragraph at ${clock}`,
  paragraph: 'from its paragraph',
  untimed: 'Nobody has timed this transcript: a hit opens in the text.',
  moreHits: (count) => (count === 1 ? '1 more in this episode' : `${count} more in this episode`),
  moreEpisodes: (count) => (count === 1 ? '1 more episode' : `${count} more episodes`),
  onOwnPage: 'Open as a page',
  lost: 'The index did not arrive. Check your network, then try again.',
  lostOffline:
    'You are offline, and the part of the index with these words is not on this device. What was searched here before still is.',
  withoutNetwork: {
    used: 'Without a network, words that were searched here before are still found, and pages that you open from now on can be read. They are kept on this device.',
    all: 'Without a network, every word is still found, and pages that you open from now on can be read. They are kept on this device.',
  },
  tryAgain: 'Try again',
  development:
    'There is no index while you write. Run `npm start` to build the site and search in it.',
};
