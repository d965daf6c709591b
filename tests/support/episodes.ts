import type { Episode } from '@/lib/episode/episode';

/** A complete episode, with the fields that a test needs replaced. */
export function episode(fields: Partial<Episode> = {}): Episode {
  return {
    slug: 'half-a-minute',
    file: 'content/episodes/half-a-minute.md',
    editUrl: null,
    title: 'Half a minute',
    date: '2026-06-22',
    publishedAt: '2026-06-22T00:00:00Z',
    day: (fields.date ?? '2026-06-22').slice(0, 10),
    series: null,
    season: null,
    number: null,
    type: 'full',
    summary: 'A greeting and a goodbye.',
    notesHtml: null,
    chapters: [],
    listedChapters: [],
    formerly: [],
    isBlocked: false,
    feedExtra: [],
    audio: {
      src: '/audio/half-a-minute.mp3',
      type: 'audio/mpeg',
      format: 'mp3',
      bytes: 180_000,
      durationSeconds: 30,
    },
    topics: [],
    people: [],
    image: null,
    ground: null,
    explicit: false,
    guid: '3f0c1d5e-8a57-5c0d-9a3a-0a2a2b7f1c11',
    license: null,
    places: [],
    soundbites: [],
    transcript: { sections: [], wordCount: 0 },
    timing: null,
    ...fields,
  };
}

/** `count` episodes, newest first: `episode-0`, `episode-1` … */
export function episodes(count: number): Episode[] {
  return Array.from({ length: count }, (_, index) => episode({ slug: `episode-${index}` }));
}
