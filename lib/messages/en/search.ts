import type { SearchMessages } from '@/lib/messages/search';

export const messages: SearchMessages = {
  search: 'Search',
  field: 'Search all transcripts',
  placeholder: 'Words, or “an exact phrase”',
  close: 'Close',
  invitation: 'Search every word that was said, and play from there.',
  latest: 'Latest searches',
  clearLatest: 'Clear',
  topics: 'Topics',
  examples: 'Try',
  keys: '↓ ↑ to move through the results, Enter to open, Esc to close',
  noScript:
    'Search works in your browser and needs JavaScript. Without it, every episode is listed under',
  facets: {
    series: { name: 'Series', all: 'All series' },
    topic: { name: 'Topic', all: 'All topics' },
    person: { name: 'Person', all: 'All people' },
    year: { name: 'Year', all: 'All years' },
  },
  order: 'Order',
  orders: { best: 'Best match', newest: 'Newest first' },
  searching: 'Searching',
  found: (episodes, pages) =>
    [
      ...(episodes === 0 ? [] : [episodes === 1 ? '1 episode' : `${episodes} episodes`]),
      ...(pages === 0 ? [] : [pages === 1 ? '1 page' : `${pages} pages`]),
    ].join(' and '),
  foundAtMost: (found) => `At most ${found}`,
  noResults: (query) => `No results for “${query}”. Try fewer or different words.`,
  noMatches: 'No episode matches all of your filters.',
  clearFilters: 'Clear filters',
  results: 'Results',
  about: 'About the episode',
  playFrom: (title, clock) => `Play ${title} from ${clock}`,
  playParagraph: (title, clock) => `Play ${title} from the paragraph at ${clock}`,
  approximate: 'approximate',
  untimed: 'This transcript has no timing, so a result opens in the text.',
  moreHits: (count) => (count === 1 ? '1 more in this episode' : `${count} more in this episode`),
  moreResults: (count) => (count === 1 ? '1 more result' : `${count} more results`),
  openAsPage: 'Open as a page',
  indexNotLoaded: "The search index didn't load. Check your network, then try again.",
  indexNotLoadedOffline:
    'You are offline, and the part of the search index for these words is not on this device. Words you have searched before still work.',
  worksOffline: {
    used: 'Works offline for words you have searched before',
    all: 'Works offline',
  },
  tryAgain: 'Try again',
  development:
    'The development server has no search index. Run `npm start` to build the site and search it.',
};
