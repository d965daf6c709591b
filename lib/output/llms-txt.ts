import type { Episode } from '@/lib/episode/episode';
import { absoluteUrl, showPagePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import type { ShowPage } from '@/lib/show/show-page';
import { formatClock } from '@/lib/time/format-clock';
import { documentMessagesFor } from '@/lib/messages/messages-for';
import { feedAddress, seriesWithFeed } from '@/lib/links/feed-address';
import { fullFeedPath } from '@/lib/links/feed-paths';
import { SITEMAP_PATH } from './sitemap';
import { escapeMarkdown } from './transcript/markdown-text';
import { transcriptFiles } from '@/lib/links/transcript-files';

/** Limits the file to about 40 kB, for a language model's context; it links to the rest. */
const NEWEST = 100;

/**
 * The show for language models: a description, and a link to the text of each episode.
 *
 * @param episodes Newest first.
 * @see https://llmstxt.org
 */
export function llmsTxt(
  show: Show,
  episodes: readonly Episode[],
  pages: readonly ShowPage[],
): string {
  const messages = documentMessagesFor(show.language);
  const listed = episodes.slice(0, NEWEST);
  const isCut = listed.length < episodes.length;
  const parts = [
    `# ${escapeMarkdown(show.title)}`,
    `> ${escapeMarkdown(show.description)}`,
    messages.about,
    ...(isCut ? [messages.newestOf(listed.length, episodes.length)] : []),
    `## ${messages.episodes}`,
    listed.map((episode) => lineOf(show, episode)).join('\n'),
    `## ${messages.more}`,
    moreOf(show, pages).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function lineOf(show: Show, episode: Episode): string {
  const { title, day, audio, series, summary } = episode;
  const urlOf = new Map(
    transcriptFiles(episode).map(({ name, path }) => [name, absoluteUrl(show, path)]),
  );
  const json = urlOf.get('transcript.json');
  const facts = [day, formatClock(audio.durationSeconds), series?.title ?? ''];
  const notes = [
    `${facts
      .filter((fact) => fact !== '')
      .map(escapeMarkdown)
      .join(', ')}.`,
    escapeMarkdown(summary),
    json === undefined ? '' : `([${documentMessagesFor(show.language).transcriptJson}](${json}))`,
  ];
  const link = `[${escapeMarkdown(title)}](${urlOf.get('index.md') ?? ''})`;
  return `- ${link}: ${notes.filter((note) => note !== '').join(' ')}`;
}

function moreOf(show: Show, pages: readonly ShowPage[]): string[] {
  const messages = documentMessagesFor(show.language);
  const link = (text: string, path: string) =>
    `- [${escapeMarkdown(text)}](${absoluteUrl(show, path)})`;
  const isOwn = show.feed.hostFeed === null;
  return [
    ...pages.map(
      (page) => `${link(page.title, showPagePath(page))}: ${escapeMarkdown(page.summary)}`,
    ),
    link(messages.feed, feedAddress(show)),
    ...(isOwn ? [link(messages.fullFeed, fullFeedPath())] : []),
    ...seriesWithFeed(show, show.series).map((series) =>
      link(`${messages.feed}: ${series.title}`, feedAddress(show, series)),
    ),
    link(messages.allPages, SITEMAP_PATH),
  ];
}
