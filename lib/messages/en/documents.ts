import type { DocumentMessages } from '@/lib/messages/documents';

export const messages: DocumentMessages = {
  about:
    'A podcast. Each link leads to an episode as Markdown with its whole transcript; the page itself is at the same address without `index.md`.',
  episodes: 'Episodes',
  newestOf: (count, all) =>
    `These are the newest ${count} of ${all} episodes. The full feed and the sitemap below have all of them.`,
  transcriptJson: 'transcript with times as JSON',
  more: 'Everything else',
  feed: 'The newest episodes as RSS',
  fullFeed: 'Every episode as RSS',
  allPages: 'Every page',
  chapters: 'Chapters as:',
  automaticTranscript: 'Transcribed automatically; it may contain mistakes.',
};
