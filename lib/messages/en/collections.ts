import type { CollectionMessages } from '@/lib/messages/collections';

export const messages: CollectionMessages = {
  browse: 'Browse',
  more: 'More',
  kinds: { series: 'Series', topics: 'Topics', people: 'People', years: 'Years' },
  kind: { series: 'Series', topics: 'Topic', people: 'Person' },
  all: { topics: 'All topics', people: 'All people' },
  episodesBy: {
    series: (count, title) => `${count} of ${title}`,
    topics: (count, title) => `${count} about ${title}`,
    people: (count, title) => `${count} with ${title}`,
  },
  episodesFrom: (year) => `Episodes from ${year}`,
  previousIn: (series) => `Previous episode in ${series}`,
  nextIn: (series) => `Next episode in ${series}`,
  related: 'Related episodes',
  feedOf: (series) => `${series} RSS feed`,
};
