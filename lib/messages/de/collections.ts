import type { CollectionMessages } from '@/lib/messages/collections';

export const messages: CollectionMessages = {
  browse: 'Stöbern',
  more: 'Mehr',
  kinds: { series: 'Reihen', topics: 'Themen', people: 'Menschen', years: 'Jahre' },
  kind: { series: 'Reihe', topics: 'Thema', people: 'Mensch' },
  all: { topics: 'Alle Themen', people: 'Alle Menschen' },
  episodesBy: {
    series: (count, title) => `${count} der Reihe ${title}`,
    topics: (count, title) => `${count} zum Thema ${title}`,
    people: (count, title) => `${count} mit ${title}`,
  },
  episodesFrom: (year) => `Folgen aus ${year}`,
  previousIn: (series) => `Vorige Folge in ${series}`,
  nextIn: (series) => `Nächste Folge in ${series}`,
  related: 'Verwandte Folgen',
  feedOf: (series) => `RSS-Feed von ${series}`,
};
