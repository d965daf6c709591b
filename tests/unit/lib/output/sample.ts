import type { Episode } from '@/lib/episode/episode';
import type { FeedSettings } from '@/lib/show/feed-settings';
import type { Show } from '@/lib/show/show';
import type { ShowPage } from '@/lib/show/show-page';

/** The feed settings of a show that sets none. */
const feed: FeedSettings = {
  limit: 300,
  type: 'episodic',
  locked: false,
  block: false,
  hub: null,
  newFeed: null,
  funding: [],
  places: [],
  license: null,
  texts: [],
  updates: null,
  podroll: [],
};

/** A show on a project page, so that every address needs a base path. */
export const show: Show = {
  title: 'Bees & Maps',
  description: 'What bees know about maps.',
  language: 'en',
  url: 'https://example.org/my-show',
  basePath: '/my-show',
  author: 'Joanna Rivers',
  email: 'joanna@example.org',
  artwork: '/artwork.png',
  accent: '#a04020',
  accentDark: null,
  explicit: false,
  categories: [
    { name: 'Technology', sub: null },
    { name: 'News', sub: 'Tech News' },
  ],
  copyright: '2026 Joanna Rivers',
  guid: '0c8b1b6e-5b0e-5a83-9a5e-0f3f5a3b9b10',
  series: [{ id: 'daily', title: 'Daily', label: 'Daily Episode', description: 'Each morning.' }],
  people: [{ id: 'joanna', name: 'Joanna', role: 'host', url: null, image: '/joanna.jpg' }],
  subscribe: [{ platform: 'spotify', label: 'Spotify', url: 'https://open.example.com/bees' }],
  links: { newsletter: null, contact: null, social: [] },
  featured: [],
  editUrl: null,
  notice: null,
  feed,
};

export const about: ShowPage = {
  name: 'about',
  file: 'content/pages/about.md',
  title: 'About *us*',
  summary: 'Who makes this.',
  placement: 'footer',
  html: '<h2>Who</h2>\n<p>See <a href="/episodes/bees/">the bees</a>.</p>',
};

export const maps: Episode = {
  slug: 'old-maps',
  file: 'content/episodes/old-maps.md',
  editUrl: null,
  title: 'Old maps',
  date: '2026-06-22',
  publishedAt: '2026-06-22T00:00:00Z',
  series: { id: 'daily', title: 'Daily', label: 'Daily Episode', description: 'Each morning.' },
  season: 2,
  number: 7,
  type: 'full',
  summary: 'Why old maps have no north.',
  notesHtml: '<p>See <a href="/episodes/bees/">the bees</a>.</p>',
  chapters: [],
  audio: {
    src: '/audio/old maps.mp3',
    type: 'audio/mpeg',
    format: 'mp3',
    bytes: 3_432_000,
    durationSeconds: 571.6,
  },
  topics: [{ id: 'cartography', title: 'Cartography' }],
  people: [{ id: 'ada', name: 'Ada', role: 'guest', url: 'https://ada.example', image: null }],
  image: null,
  explicit: false,
  guid: '6f1f9f1e-7d1a-5f0f-8e64-0a8b7c1d2e3f',
  license: null,
  places: [],
  soundbites: [],
  transcript: { sections: [], wordCount: 0 },
  timing: null,
};

export const bees: Episode = {
  ...maps,
  slug: 'bees',
  title: 'Bees',
  publishedAt: '2026-06-20T21:30:00Z',
  series: null,
  season: null,
  number: null,
  type: 'bonus',
  notesHtml: null,
  audio: { ...maps.audio, src: 'https://cdn.example.net/bees.mp3?v=1&x=2' },
  guid: '11111111-7d1a-5f0f-8e64-0a8b7c1d2e3f',
};
