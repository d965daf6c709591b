import type { Episode } from '@/lib/episode/episode';
import { formatClock } from '@/lib/time/format-clock';
import { absoluteUrl, episodePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import type { Block, Section } from '@/lib/transcript/transcript';
import { documentMessagesFor, messagesFor } from '@/lib/messages/messages-for';
import { chaptersPath, transcriptFiles } from '@/lib/links/transcript-files';
import { automaticNote } from './automatic-note';
import { blockMarkdown, escapeMarkdown, markdownOf } from './markdown-text';
import { roleName } from '@/lib/messages/role-name';

/** An episode's page as Markdown, for language models and editors. */
export function markdownAlternate(show: Show, episode: Episode): string {
  const { title, summary, people, notesHtml, transcript } = episode;
  const messages = messagesFor(show.language).episode;
  const note = automaticNote(show, episode);
  const parts = [
    `# ${escapeMarkdown(title)}`,
    factsOf(show, episode),
    people
      .map(
        ({ name, role }) =>
          `${escapeMarkdown(name)} (${roleName(messages, role) ?? escapeMarkdown(role)})`,
      )
      .join(', '),
    escapeMarkdown(summary),
    linksOf(show, episode),
    ...(notesHtml === null ? [] : [`## ${messages.notes}`, markdownOf(show, notesHtml)]),
    ...(transcript.sections.length === 0 ? [] : [`## ${messages.transcript}`]),
    ...(note === null ? [] : [`*${escapeMarkdown(note)}*`]),
    ...transcript.sections.flatMap((section) => sectionOf(show, episode, section)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function factsOf(show: Show, { day, audio, series }: Episode): string {
  const name = `[${escapeMarkdown(show.title)}](${absoluteUrl(show, '/')})`;
  const facts = [name, series?.label, day, formatClock(audio.durationSeconds)];
  return facts.filter((fact) => fact !== undefined).join(' · ');
}

function linksOf(show: Show, episode: Episode): string {
  const messages = messagesFor(show.language);
  const page = absoluteUrl(show, episodePath(episode));
  const chapters = chaptersPath(episode);
  const files = transcriptFiles(episode)
    .filter(({ name }) => name !== 'index.md')
    .map(({ label, path }) => `[${label}](${absoluteUrl(show, path)})`);
  return [
    `<${page}>`,
    `<${absoluteUrl(show, episode.audio.src)}>`,
    ...(files.length === 0 ? [] : [`${messages.episode.transcriptAs} ${files.join(', ')}`]),
    ...(chapters === null
      ? []
      : [`${documentMessagesFor(show.language).chapters} [JSON](${absoluteUrl(show, chapters)})`]),
  ].join('  \n');
}

function sectionOf(show: Show, episode: Episode, section: Section): string[] {
  const { title, level, blocks } = section;
  return [
    ...(title === null ? [] : [`${'#'.repeat(level)} ${escapeMarkdown(title)}`]),
    ...blocks.map((block) => blockOf(show, episode, block)),
  ];
}

function blockOf(show: Show, episode: Episode, block: Block): string {
  const { kind, speaker, startSeconds } = block;
  const text = blockMarkdown(show, block);
  if (kind !== 'paragraph') return text;
  const page = absoluteUrl(show, episodePath(episode));
  const stamp =
    startSeconds === null ? '' : `[${formatClock(startSeconds)}](${page}#t=${startSeconds}) `;
  const name = speaker === null ? '' : `**${escapeMarkdown(speaker)}:** `;
  return `${stamp}${name}${text}`;
}
